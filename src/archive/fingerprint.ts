/**
 * Hashes that show whether a cached record is still valid.
 *
 * A record of 滨江日报 is valid until its raw bytes, its file name, the profiles or the parser change.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Returns the SHA-256 of the parts in hexadecimal; `['a', 'b']` and `['ab', '']` have different keys. */
export function cacheKeyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** Files under `path`, or `path` itself when it is a file; sorted. */
function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Returns a hash of the paths and contents of files and folders; `names` are relative to `root`. */
export function fingerprintOf(root: string, names: readonly string[]): string {
  const files = names.flatMap((name) => filesUnder(join(root, name)))
  return cacheKeyOf(...files.flatMap((file) => [file.slice(root.length), readFileSync(file, 'utf8')]))
}
