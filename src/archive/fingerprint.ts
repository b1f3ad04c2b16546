/**
 * Hashes by which the archive knows whether a record is still true.
 *
 * A record of 滨江日报 stands while its raw bytes, its file's name, the profiles and the reading code stay as they were.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 of the parts in their order, in hexadecimal; where one part ends and the next begins makes a difference. */
export function cacheKeyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Files under `path`, or `path` itself when it is a file; in a fixed order. */
function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Hash of the contents of files and folders, named relative to `root`. */
export function fingerprintOf(root: string, names: readonly string[]): string {
  const files = names.flatMap((name) => filesUnder(join(root, name)))
  return cacheKeyOf(...files.flatMap((file) => [file.slice(root.length), readFileSync(file, 'utf8')]))
}
