/**
 * The reading jobs as one file of plain JavaScript, which a process loads in half a second; module by module through tsx
 * it takes three.
 *
 * `worker-jobs.ts` with all that it imports becomes `/tmp/reading-x3Fa9c/worker-jobs.cjs`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

export interface JobsBundle {
  /** Path of the file. */
  file: string
  /** Removes it. */
  remove(): void
}

/** Writes the file into a new folder for temporary files. */
export function bundleJobs(): JobsBundle {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'))
  const file = join(folder, 'worker-jobs.cjs')
  buildSync({
    entryPoints: [join(import.meta.dirname, 'worker-jobs.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    outfile: file,
  })
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}
