/**
 * Bundles the jobs of the worker pool: a process loads one file of plain JavaScript in half a second, but needs three
 * seconds to load the modules one by one through tsx.
 *
 * `worker-jobs.ts` and its imports become `.cache/content-1a2b3c4d/jobs.tmp-x3Fa9c/worker-jobs.cjs`.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { temporaryFolderFor } from '#archive/write-atomically.ts'

export interface JobsBundle {
  /** Folder for temporary files, with nothing but the file in it. */
  folder: string
  /** Path of the file. */
  file: string
  /** Removes the file and its folder. */
  remove(): void
}

/** Writes the bundle into a new temporary folder in `parent`. */
export function bundleJobs(parent: string): JobsBundle {
  const folder = temporaryFolderFor(join(parent, 'jobs'))
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
  return { folder, file, remove: () => rmSync(folder, { recursive: true }) }
}
