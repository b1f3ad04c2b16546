/** The project folder, and the hash of its parser: after a change of the parser every issue is parsed again. */
import { join } from 'node:path'
import { fingerprintOf } from '#archive/fingerprint.ts'

/** The folder of `package.json`. */
export const projectFolder = join(import.meta.dirname, '../..')

const parserSources = [
  ...['model', 'read', 'parse', 'rules', 'assemble', 'archive', 'pipeline.ts'].map((name) => `src/${name}`),
  'package-lock.json',
]

/** Returns a hash of all sources and library versions that a record depends on. */
export const readingCodeHash = (): string => fingerprintOf(projectFolder, parserSources)
