/**
 * By what an archive knows a raw file again without reading what it says: its name, its bytes, and the corrections beside it.
 *
 * Of 10,000 issues of which one was rescanned, 9,999 need neither decoding nor parsing.
 */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { RawFile } from './list-raw-files.ts'
import { correctionsHash } from './load-corrections.ts'
import { relativeName } from './raw-name.ts'

export interface RawFingerprint {
  /** As records name it, `/` between the parts of its path. */
  file: string
  /** Of the bytes as received, lower-case hexadecimal. */
  sha256: string
  /** Of its corrections; absent where it has none. */
  fixes?: string | undefined
}

/** SHA-256 of bytes, lower-case hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Bytes at a time are few: reading them at once is several times as fast as by promises. */
function bytesOf(path: string, most: number): Uint8Array | undefined {
  try {
    return statSync(path).size > most ? undefined : readFileSync(path)
  } catch {
    return undefined
  }
}

/** The mark of a raw file; none of a file that cannot be read or has more than `most` bytes. */
export async function rawFingerprint(
  { path, base }: RawFile,
  most: number,
): Promise<RawFingerprint | undefined> {
  const bytes = bytesOf(path, most)
  if (!bytes) return undefined
  return { file: relativeName(base, path), sha256: hashOf(bytes), fixes: await correctionsHash(path) }
}
