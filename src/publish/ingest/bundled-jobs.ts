/**
 * The reading jobs as one file of plain JavaScript, which a process loads in half a second; module by module through tsx
 * it takes three.
 *
 * `reading-jobs.ts` with all that it imports becomes `/tmp/reading-x3Fa9c/reading-jobs.cjs`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

export interface BundledJobs {
  /** Path of the file. */
  file: string
  /** Removes it. */
  remove(): void
}

/** Writes the file into a new folder for temporary files. */
export function bundleJobs(): BundledJobs {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const file = join(folder, 'reading-jobs.cjs')
  buildSync({
    entryPoints: [join(import.meta.dirname, 'reading-jobs.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    outfile: file,
  })
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}
