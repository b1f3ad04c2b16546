/**
 * Records on disk, each under the hash of everything that it depends on: `records/3f/3fa9….json`.
 *
 * A record never changes; when 2022-09-05 is read anew, it gets another key and the old one is pruned.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'

/** What was made of an issue beside the text that it was made of. */
export interface StoredRecord extends ParsedIssue {
  /** Decoded, unmodified text by raw file. */
  texts: Record<string, string>
}

export interface RecordStore {
  has(key: string): boolean
  /** @throws when there is no such record */
  read(key: string): StoredRecord
  write(key: string, record: StoredRecord): void
  /** Removes every record but these. */
  prune(keep: ReadonlySet<string>): void
}

function keysIn(folder: string): Set<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Set(names.filter((name) => name.endsWith('.json')).map((name) => name.slice(3, -'.json'.length)))
}

/** Writes the file; its folder is made when that fails for want of it, which is rarer than once a file. */
function writeCreatingFolder(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/**
 * Opens the records under `cache`, making the folder when there is none; they are listed when first asked for, and one that
 * another process has written since is found too.
 */
export function openStore(cache: string): RecordStore {
  const folder = join(cache, 'records')
  mkdirSync(folder, { recursive: true })
  let listed: Set<string> | undefined
  const keys = (): Set<string> => {
    listed ??= keysIn(folder)
    return listed
  }
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    has: (key) => keys().has(key) || existsSync(pathOf(key)),
    read: (key) => JSON.parse(readFileSync(pathOf(key), 'utf8')) as StoredRecord,
    write(key, record) {
      const path = pathOf(key)
      writeCreatingFolder(`${path}.${process.pid}`, JSON.stringify(record))
      renameSync(`${path}.${process.pid}`, path)
      listed?.add(key)
    },
    prune(keep) {
      for (const key of [...keys()].filter((key) => !keep.has(key))) {
        rmSync(pathOf(key), { force: true })
        keys().delete(key)
      }
    },
  }
}
