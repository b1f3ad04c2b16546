/**
 * Stores the data of /about/accuracy/: `scores.ndjson` and, one issue per line, `messages.ndjson`.
 *
 * Scores have a key, the hash of everything that they depend on, so golden sets are measured again only after a change.
 */
import type { SetScore } from '#model/accuracy/score.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import { readList, writeList } from './ndjson.ts'

interface StoredScores {
  key: string
  sets: SetScore[]
}

const scoresFile = 'scores.ndjson'
const issueMessagesFile = 'messages.ndjson'

const readStoredScores = (cache: string): StoredScores | undefined =>
  readList<StoredScores>(cache, scoresFile)[0]

/** Returns the stored scores of the golden sets; with a key, only if they were stored under that key, else none. */
export function readScores(cache: string, key?: string): SetScore[] {
  const stored = readStoredScores(cache)
  return stored && (key === undefined || stored.key === key) ? stored.sets : []
}

/** Replaces the stored scores. */
export function writeScores(cache: string, key: string, sets: readonly SetScore[]): void {
  writeList(cache, scoresFile, [{ key, sets }])
}

/** Returns the stored messages by issue, the newest issue first; none before the first build. */
export const readIssueMessages = (cache: string): IssueMessages[] =>
  readList<IssueMessages>(cache, issueMessagesFile)

/** Replaces the stored messages. */
export function writeIssueMessages(cache: string, messages: readonly IssueMessages[]): void {
  writeList(cache, issueMessagesFile, messages)
}
