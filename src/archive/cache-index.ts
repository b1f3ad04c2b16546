/**
 * Index of the cache: one entry for each raw file and for each assembled issue, so that a run without changes reads no
 * record.
 *
 * The entry of `000_c90b31ad9c1de4a4.txt` has the key of its record, its summary and its messages.
 */
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { readList, writeList } from './ndjson.ts'

export interface CacheEntry {
  /** Raw file, relative to the folder of issues; for an assembled issue its first one. */
  file: string
  /** Key of its record. */
  key: string
  summary: IssueSummary
  messages: Message[]
  /** Whether one of its articles is continued on or from another page. */
  jumps: boolean
}

/** `files` for raw files, `issues` for assembled issues. */
type CacheIndexName = 'files' | 'issues'

/** Returns the entries by key; none when the index has not been written yet. */
export function readCacheIndex(cache: string, name: CacheIndexName): Map<string, CacheEntry> {
  return new Map(readList<CacheEntry>(cache, `${name}.ndjson`).map((entry) => [entry.key, entry]))
}

/** Replaces the index. */
export function writeCacheIndex(cache: string, name: CacheIndexName, entries: readonly CacheEntry[]): void {
  writeList(cache, `${name}.ndjson`, entries)
}
