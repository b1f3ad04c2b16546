/**
 * Fingerprints a raw file by its name, its bytes and its corrections, so that an unchanged one is not parsed again.
 *
 * Of 10,000 issues of which one was rescanned, 9,999 need neither decoding nor parsing.
 */
import { createHash } from 'node:crypto'
import type { RawFile } from './list-raw-files.ts'
import { correctionsHash } from './load-corrections.ts'
import { relativeName } from './raw-name.ts'
import { readBytes } from './read-bytes.ts'

export interface RawFingerprint {
  /** Path relative to the folder of issues, with `/` between its parts, as in records. */
  file: string
  /** SHA-256 of the bytes as received, lower-case hexadecimal. */
  sha256: string
  /** SHA-256 of its corrections; absent where it has none. */
  fixes?: string | undefined
}

/** Returns the SHA-256 of bytes, lower-case hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Returns the fingerprint of a raw file; nothing when it cannot be read or has more than `maxSize` bytes. */
export function rawFingerprint({ path, base }: RawFile, maxSize: number): RawFingerprint | undefined {
  const bytes = readBytes(path, maxSize)
  if (typeof bytes === 'string') return undefined
  return { file: relativeName(base, path), sha256: hashOf(bytes), fixes: correctionsHash(path) }
}
