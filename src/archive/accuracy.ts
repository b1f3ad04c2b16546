/**
 * What was measured and doubted, for the page that publishes it: `scores.ndjson` and, an issue a line, `doubts.ndjson`.
 *
 * Scores rest under the hash of all that they depend on, so that golden sets are read again only for another reading.
 */
import { join } from 'node:path'
import type { SetScore } from '#model/accuracy/score.ts'
import type { Doubts } from '#model/doubts.ts'
import { readList, writeList } from './ndjson.ts'

interface Scores {
  key: string
  sets: SetScore[]
}

const scoresIn = (cache: string): string => join(cache, 'scores.ndjson')
const doubtsIn = (cache: string): string => join(cache, 'doubts.ndjson')

const keptScores = (cache: string): Scores | undefined => readList<Scores>(scoresIn(cache))[0]

/** Scores of the golden sets; with a key, only those that were measured under it. */
export function readScores(cache: string, key?: string): SetScore[] {
  const kept = keptScores(cache)
  return kept && (key === undefined || kept.key === key) ? kept.sets : []
}

export function writeScores(cache: string, key: string, sets: readonly SetScore[]): void {
  writeList(scoresIn(cache), [{ key, sets }])
}

export const readDoubts = (cache: string): Doubts[] => readList<Doubts>(doubtsIn(cache))

export function writeDoubts(cache: string, doubts: readonly Doubts[]): void {
  writeList(doubtsIn(cache), doubts)
}
