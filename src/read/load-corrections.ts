/**
 * What an editor has corrected in one issue: `000.fix.yaml` beside `000.txt`.
 *
 * A faulty file is told of at its own line and column, and none of it is applied.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { Correction, type Fixes, fixPathOf } from '#model/correction.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'

/** A file that holds only comments corrects nothing. */
const Corrections = z.array(Correction).nullable()

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
  return { file, sha256: createHash('sha256').update(String(file)).digest('hex'), corrections }
}
