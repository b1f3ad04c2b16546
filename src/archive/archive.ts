/**
 * Read access to the parsed archive: the only interface between parsing and rendering.
 *
 * `openArchive(cache).load('bjrb/2022-09-05')` returns the record of that day's 滨江日报 and the reading of its blocks.
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
   * Decoded, unmodified text of a raw file at the time when it was parsed.
   *
   * @throws {RangeError} when the archive has no such file
   */
  rawText(file: string): string
  /** Scores of the golden sets; none before they were measured. */
  scores(): SetScore[]
  /** Every message, by issue, the newest issue first. */
  issueMessages(): IssueMessages[]
}

/** Memoizes the last record, since the pages of one issue are rendered one after another. */
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

/** Opens the archive in `cache`; an empty cache has no issues. */
export function openArchive(cache: string): Archive {
  const summaries = readManifest(cache)
  const keyOfId = new Map(summaries.map((summary) => [summary.id, summary.key]))
  const keyOfFile = new Map(summaries.flatMap(({ files, key }) => files.map((file) => [file, key])))
  const partsOfKey = new Map(summaries.map(({ key, sourceParts }) => [key, sourceParts]))
  const { read } = openStore(cache)
  const record = cacheLast((key) => {
    const sourceParts = partsOfKey.get(key)
    return { ...read(key), ...(sourceParts && { sourceParts }) }
  })
  return {
    summaries,
    load: (id) => record(requireFound(keyOfId.get(id), id)),
    rawText: (file) => requireFound(record(requireFound(keyOfFile.get(file), file)).texts[file], file),
    scores: () => readScores(cache),
    issueMessages: () => readIssueMessages(cache),
  }
}
