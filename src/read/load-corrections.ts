/**
 * What an editor has corrected in one issue: `000.fix.yaml` beside `000.txt`.
 *
 * A faulty file is told of at its own line and column, and none of it is applied.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { Correction, type Fixes, fixPathOf } from '#model/content/correction.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'

/** A file that holds only comments corrects nothing. */
const Corrections = z.array(Correction).nullable()

const hashOf = (file: VFile): string => createHash('sha256').update(String(file)).digest('hex')

/** SHA-256 of what the corrections of a raw file say, whether or not it can be read as YAML; nothing where no file holds any. */
export async function correctionsHash(rawPath: string): Promise<string | undefined> {
  const path = fixPathOf(rawPath)
  return existsSync(path) ? hashOf(await readText(path)) : undefined
}

/** Corrections of the raw file at `rawPath`; nothing where no file holds any. */
export async function loadCorrections(rawPath: string): Promise<Fixes | undefined> {
  const path = fixPathOf(rawPath)
  if (!existsSync(path)) return undefined
  const file = await readText(path)
  const read = file.messages.length === 0 ? readYaml(file, Corrections) : undefined
  const corrections = (read?.value ?? []).map((correction, index) => ({
    correction,
    place: read?.placeOf([index, 'at', 'starts']) ?? { line: 1, column: 1 },
  }))
  return { file, sha256: hashOf(file), corrections }
}
