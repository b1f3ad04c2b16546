/** The project's own folder, and the hash of the code in it that reads and keeps: a better parser reads every issue anew. */
import { join } from 'node:path'
import { fingerprintOf } from '#archive/fingerprint.ts'

/** The folder of `package.json`. */
export const projectFolder = join(import.meta.dirname, '../..')

const readingSources = [
  ...['model', 'read', 'parse', 'rules', 'assemble', 'archive', 'pipeline.ts'].map((name) => `src/${name}`),
  'package-lock.json',
]

/** Hash of every source, and of the version of every library, that a record depends on. */
export const readingCodeHash = (): string => fingerprintOf(projectFolder, readingSources)
