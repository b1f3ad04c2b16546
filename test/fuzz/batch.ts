/** Entry point of a process of the fuzzer. */
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { type FuzzStatistics, fuzz } from './fuzz.ts'
import { goldenPages } from './mutated-page.ts'

const golden = goldenPages()
const knowledge = loadGoldenKnowledge()

/** Parses `count` pages that are generated from `seed`. */
export async function fuzzBatch({ seed, count }: { seed: number; count: number }): Promise<FuzzStatistics> {
  return fuzz(seed, count, await golden, await knowledge)
}
