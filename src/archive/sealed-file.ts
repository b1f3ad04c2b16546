/**
 * Files of the cache with their checksum in the last line, so that a damaged one is noticed, dropped and made anew.
 *
 * The checksum covers the name too: a record that lies in the place of another one, 2022-09-05 for 2022-09-06, is damaged.
 */
import { createHash } from 'node:crypto'
import { closeSync, lstatSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { writeFileAtomically } from './write-atomically.ts'

/** Length of a SHA-256 in hexadecimal and the end of its line. */
const sealLength = 65

/** Damaged files and folders that this process has dropped. */
const damaged = new Set<string>()

/** Returns how many damaged entries this process has dropped since the last call. */
export function takeDamagedCount(): number {
  const count = damaged.size
  damaged.clear()
  return count
}

/** Removes a damaged file or folder of the cache, and counts it. */
export function dropDamaged(path: string): void {
  damaged.add(path)
  rmSync(path, { recursive: true, force: true })
}

function sealOf(name: string, content: Iterable<string | Buffer>): string {
  const hash = createHash('sha256').update(`${name}\n`)
  for (const part of content) hash.update(part)
  return hash.digest('hex')
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** Bytes of a file, undefined when there is none, and empty when it cannot be read, such as a folder. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    return isMissing(error) ? undefined : Buffer.alloc(0)
  }
}

/**
 * Returns the content of a file of the cache; undefined when there is none, or when it was damaged and is now dropped.
 *
 * @param name path relative to the cache
 */
export function readSealed(cache: string, name: string): Buffer | undefined {
  const path = join(cache, name)
  const bytes = bytesOf(path)
  if (!bytes) return undefined
  const content = bytes.subarray(0, Math.max(0, bytes.length - sealLength))
  if (bytes.toString('latin1', content.length) === `${sealOf(name, [content])}\n`) return content
  dropDamaged(path)
  return undefined
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Drops a file of the cache that lies where a folder has to be. */
export function clearWayTo(cache: string, folder: string): void {
  const steps = relative(cache, folder).split(/[\\/]/u)
  for (let depth = 1; depth <= steps.length; depth += 1) {
    const path = join(cache, ...steps.slice(0, depth))
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (stats && !stats.isDirectory()) dropDamaged(path)
  }
}

/** Creates or replaces a file of the cache in one step. */
export function writeSealed(cache: string, name: string, content: Iterable<string>): void {
  const path = join(cache, name)
  clearWayTo(cache, dirname(path))
  if (isFolder(path)) dropDamaged(path)
  writeFileAtomically(path, (temporary) => {
    const file = openSync(temporary, 'w')
    for (const part of content) writeSync(file, part)
    writeSync(file, `${sealOf(name, content)}\n`)
    closeSync(file)
  })
}

/** Replaces a file of the cache, unless it is whole and has this content already. */
export function updateSealed(cache: string, name: string, content: readonly string[]): void {
  const current = readSealed(cache, name)
  if (!current || sealOf(name, [current]) !== sealOf(name, content)) writeSealed(cache, name, content)
}
