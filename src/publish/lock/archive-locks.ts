/**
 * The locks of an archive: one for its cache, one for its output folder.
 *
 * Two archives, 衡阳日报 and 滨江日报, have different caches, but may be published into the same folder one after the other.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchivePaths } from '#archive/archive-paths.ts'
import { removeTemporaryFiles } from '#archive/write-atomically.ts'
import { onExit } from '../processes/cleanups.ts'
import { type Lock, withLock } from './with-lock.ts'

/** Folders of the cache in which files are written. */
function cacheFolders(cache: string): string[] {
  const records = join(cache, 'records')
  const folders = readdirSync(cache).includes('records') ? readdirSync(records) : []
  return [cache, join(cache, 'search'), ...folders.map((name) => join(records, name))]
}

const removeAllTemporaryFiles = (cache: string): void => {
  for (const folder of cacheFolders(cache)) removeTemporaryFiles(folder)
}

/**
 * Runs the work while no other command uses the cache, and removes what killed commands have left in it.
 *
 * @param notify receives lines for editors
 * @throws {LockFailure} when another command uses the cache for too long
 */
export function withCacheLock<T>(
  { cache }: Pick<ArchivePaths, 'cache'>,
  notify: (line: string) => void,
  work: (lock: Lock) => Promise<T>,
): Promise<T> {
  const request = { folder: join(cache, 'lock.d'), subject: `缓存 ${cache}`, notify }
  return withLock(request, async (lock) => {
    removeAllTemporaryFiles(cache)
    const cancel = onExit(() => {
      lock.assertHeld()
      removeAllTemporaryFiles(cache)
    })
    try {
      return await work(lock)
    } finally {
      cancel()
    }
  })
}

/**
 * Runs the work while no other command publishes into the output folder.
 *
 * @param out the folder itself, not a link to it
 * @param notify receives lines for editors
 * @throws {LockFailure} when another command publishes there for too long
 */
export const withOutputLock = <T>(
  out: string,
  notify: (line: string) => void,
  work: (lock: Lock) => Promise<T>,
): Promise<T> => withLock({ folder: `${out}.lock`, subject: `输出文件夹 ${out}`, notify }, work)
