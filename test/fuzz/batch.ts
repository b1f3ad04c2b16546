/** One batch of mutated pages, as a process of the fuzzer reads it. */
import { loadReadersKnowledge } from '#publish/ingest/load-knowledge.ts'
import { type Figures, fuzz } from './fuzz.ts'
import { goldenPages } from './mutated-page.ts'

const golden = goldenPages()
const knowledge = loadReadersKnowledge()

/** Reads `count` pages made from `seed`. */
export async function fuzzBatch({ seed, count }: { seed: number; count: number }): Promise<Figures> {
  return fuzz(seed, count, await golden, await knowledge)
}
