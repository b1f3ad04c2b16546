/**
 * Records on disk, each under the hash of everything that it depends on: `records/3f/3fa9….json`.
 *
 * A record never changes; when 2022-09-05 is parsed again, it gets another key and the old record is pruned.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { writeFileAtomically } from './write-atomically.ts'

/** A parsed issue and the text that it was parsed from. */
export interface StoredRecord extends ParsedIssue {
  /** Decoded, unmodified text, by raw file. */
  texts: Record<string, string>
}

export interface RecordStore {
  has(key: string): boolean
  /** @throws {Error} when there is no such record */
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
  mkdirSync(folder, { recursive: true })
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    has: (key) => existsSync(pathOf(key)),
    read: (key) => JSON.parse(readFileSync(pathOf(key), 'utf8')) as StoredRecord,
    write(key, record) {
      writeFileAtomically(pathOf(key), (temporary) => writeFileSync(temporary, JSON.stringify(record)))
    },
    prune(keep) {
      for (const key of keysIn(folder)) if (!keep.has(key)) rmSync(pathOf(key))
    },
  }
}
