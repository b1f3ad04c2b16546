/**
 * The narrow waist: all that the showing half ever sees of the reading half.
 *
 * `openArchive(cache).load('hyrb/2022-09-05')` is the record of that day's 滨江日报 and how it was read.
 */

import type { SetScore } from '#model/accuracy/score.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { readIssueMessages, readScores } from './accuracy-store.ts'
import { readManifest } from './manifest.ts'
import { openStore, type StoredRecord } from './record-store.ts'

export interface Archive {
  /** Every issue, oldest first. */
  summaries: IssueSummary[]
  /** @throws {RangeError} when the archive has no such issue */
  load(id: string): ParsedIssue
  /**
   * Decoded, unmodified text of a raw file as the record was made of it.
   *
   * @throws {RangeError} when no issue was made of that file
   */
  rawText(file: string): string
  /** How well the golden sets are read; none before they were measured. */
  scores(): SetScore[]
  /** Every message, by issue, the newest first. */
  issueMessages(): IssueMessages[]
}

/** Keeps the record that was asked for last, since one issue's pages ask for it one after another. */
function cacheLast(read: (key: string) => StoredRecord): (key: string) => StoredRecord {
  let last: { key: string; record: StoredRecord } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, record: read(key) }
    return last.record
  }
}

function requireFound<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`Nothing in the archive for \`${name}\``)
  return value
}

/** Opens what the last reading left in `cache`; without one there are no issues. */
export function openArchive(cache: string): Archive {
  const summaries = readManifest(cache)
  const keyOfId = new Map(summaries.map((summary) => [summary.id, summary.key]))
  const keyOfFile = new Map(summaries.flatMap(({ files, key }) => files.map((file) => [file, key])))
  const record = cacheLast(openStore(cache).read)
  return {
    summaries,
    load: (id) => record(requireFound(keyOfId.get(id), id)),
    rawText: (file) => requireFound(record(requireFound(keyOfFile.get(file), file)).texts[file], file),
    scores: () => readScores(cache),
    issueMessages: () => readIssueMessages(cache),
  }
}
