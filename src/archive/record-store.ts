/**
 * Records on disk, each under the hash of everything that it depends on: `records/3f/3fa9….json`.
 *
 * A record never changes; when 2022-09-05 is parsed again, it gets another key and the old record is pruned.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { clearWayTo, readSealed, writeSealed } from './sealed-file.ts'

/** A parsed issue and the text that it was parsed from. */
export interface StoredRecord extends ParsedIssue {
  /** Decoded, unmodified text, by raw file. */
  texts: Record<string, string>
}

export interface RecordStore {
  /** Whether there is such a record and it is not damaged; a damaged one is dropped. */
  has(key: string): boolean
  /** @throws {Error} when there is no such record, or a damaged one */
  read(key: string): StoredRecord
  write(key: string, record: StoredRecord): void
  /** Removes every record except these. */
  prune(keep: ReadonlySet<string>): void
}

/** Keys of the records in `folder`, from paths such as `3f/3fa9….json`. */
function keysIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(3, -'.json'.length))
}

/** Opens the records under `cache` and creates their folder if needed. */
export function openStore(cache: string): RecordStore {
  const folder = join(cache, 'records')
  clearWayTo(cache, folder)
  mkdirSync(folder, { recursive: true })
  const nameOf = (key: string): string => `records/${key.slice(0, 2)}/${key}.json`
  return {
    has: (key) => readSealed(cache, nameOf(key)) !== undefined,
    read(key) {
      const content = readSealed(cache, nameOf(key))
      if (content) return JSON.parse(content.toString('utf8')) as StoredRecord
      throw new Error(`缓存里没有完好的 ${nameOf(key)}，请再运行一次`)
    },
    write: (key, record) => writeSealed(cache, nameOf(key), [`${JSON.stringify(record)}\n`]),
    prune(keep) {
      for (const key of keysIn(folder))
        if (!keep.has(key)) rmSync(join(cache, nameOf(key)), { recursive: true, force: true })
    },
  }
}
