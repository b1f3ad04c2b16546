/**
 * What is known of each raw file since it was last read, and of each issue that was assembled of several, so that a run
 * with nothing new opens no record.
 *
 * For `000_c90b31ad9c1de4a4.txt`: the key of its record, its summary, and what editors should hear of it.
 */
import { join } from 'node:path'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { readList, writeList } from './ndjson.ts'

export interface CacheEntry {
  /** Raw file, relative to the folder of issues; of an issue its first one. */
  file: string
  /** Key of the record that was made of it. */
  key: string
  summary: IssueSummary
  messages: Message[]
  /** Whether an article of it goes on, or comes from, on another page. */
  jumps: boolean
}

/** Entries of raw files, and of assembled issues. */
type CacheIndexName = 'files' | 'issues'

const cacheIndexPath = (cache: string, ledger: CacheIndexName): string => join(cache, `${ledger}.ndjson`)

/** Entries by key. */
export function readCacheIndex(cache: string, ledger: CacheIndexName): Map<string, CacheEntry> {
  return new Map(readList<CacheEntry>(cacheIndexPath(cache, ledger)).map((entry) => [entry.key, entry]))
}

export function writeCacheIndex(cache: string, ledger: CacheIndexName, entries: readonly CacheEntry[]): void {
  writeList(cacheIndexPath(cache, ledger), entries)
}
