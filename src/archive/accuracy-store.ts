/**
 * What was measured and doubted, for the page that publishes it: `scores.ndjson` and, an issue a line, `doubts.ndjson`.
 *
 * Scores rest under the hash of all that they depend on, so that golden sets are read again only for another reading.
 */
import { join } from 'node:path'
import type { SetScore } from '#model/accuracy/score.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import { readList, writeList } from './ndjson.ts'

interface StoredScores {
  key: string
  sets: SetScore[]
}

const scoresPath = (cache: string): string => join(cache, 'scores.ndjson')
const issueMessagesPath = (cache: string): string => join(cache, 'doubts.ndjson')

const readStoredScores = (cache: string): StoredScores | undefined =>
  readList<StoredScores>(scoresPath(cache))[0]

/** Scores of the golden sets; with a key, only those that were measured under it. */
export function readScores(cache: string, key?: string): SetScore[] {
  const kept = readStoredScores(cache)
  return kept && (key === undefined || kept.key === key) ? kept.sets : []
}

export function writeScores(cache: string, key: string, sets: readonly SetScore[]): void {
  writeList(scoresPath(cache), [{ key, sets }])
}

export const readIssueMessages = (cache: string): IssueMessages[] =>
  readList<IssueMessages>(issueMessagesPath(cache))

export function writeIssueMessages(cache: string, doubts: readonly IssueMessages[]): void {
  writeList(issueMessagesPath(cache), doubts)
}
