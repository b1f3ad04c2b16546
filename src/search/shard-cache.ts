/**
 * Checks the cached index of a shard before it is used, and copies it into the site.
 *
 * The folder `2022-3f9c…` has a list of its files with their hashes; a file that is missing, added or changed is damage.
 */
import { createHash } from 'node:crypto'
import { constants, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const listFile = 'files.ndjson'

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** The name of the shard, then one line for each file of the folder: its path and the SHA-256 of its content. */
function listOf(folder: string, name: string): string {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== join(folder, listFile))
    .sort()
  const values = [name, ...files.map((path) => [relative(folder, path), hashOf(path)])]
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

/**
 * Adds the list of its files to a finished folder.
 *
 * @param name name and key of the shard
 */
export function sealShard(folder: string, name: string): void {
  writeFileSync(join(folder, listFile), listOf(folder, name))
}

/** Returns whether the folder exists, is of the shard, and has exactly the files of its list. */
export function isWholeShard(folder: string, name: string): boolean {
  try {
    return readFileSync(join(folder, listFile), 'utf8') === listOf(folder, name)
  } catch {
    return false
  }
}

/** Copies, since through a link a change of the site would change the cache. */
const copy = (from: string, to: string, accepts: (path: string) => boolean): void =>
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE, filter: accepts })

/**
 * Copies the index into a folder of the site, without the list of its files.
 *
 * @param excluded names at the top level that are left out
 */
export function copyShard(folder: string, target: string, excluded: readonly string[]): void {
  const omitted = new Set([listFile, ...excluded].map((name) => join(folder, name)))
  copy(folder, target, (path) => !omitted.has(path))
}

/** Copies the named files of the index into an existing folder. */
export function copyShardFiles(folder: string, target: string, names: readonly string[]): void {
  for (const name of names) copy(join(folder, name), join(target, name), () => true)
}
