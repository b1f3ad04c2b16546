/**
 * Loads an editor's corrections of one raw file: `000.fix.yaml` next to `000.txt`.
 *
 * A fault is a message at its own line and column, and then none of the file is applied.
 */
import { createHash } from 'node:crypto'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { Correction, type Fixes, fixPathOf } from '#model/content/correction.ts'
import { hasEntry } from './read-bytes.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'

/** Null for a file of comments only. */
const Corrections = z.array(Correction).nullable()

/** Hash of a file as read; of one that could not be read, of the reason. */
const hashOf = (file: VFile): string =>
  createHash('sha256')
    .update([String(file), ...file.messages.map(({ reason }) => reason)].join('\n'))
    .digest('hex')

/** Returns the SHA-256 of the correction file's text, valid YAML or not; nothing where there is no such file. */
export function correctionsHash(rawPath: string): string | undefined {
  const path = fixPathOf(rawPath)
  return hasEntry(path) ? hashOf(readText(path)) : undefined
}

/** Loads the corrections of the raw file at `rawPath`; nothing where there is no correction file. */
export function loadCorrections(rawPath: string): Fixes | undefined {
  const path = fixPathOf(rawPath)
  if (!hasEntry(path)) return undefined
  const file = readText(path)
  const sha256 = hashOf(file)
  const read = file.messages.length === 0 ? readYaml(file, Corrections) : undefined
  const corrections = (read?.value ?? []).map((correction, index) => ({
    correction,
    place: read?.placeOf([index, 'at', 'starts']) ?? { line: 1, column: 1 },
  }))
  return { file, sha256, corrections }
}
