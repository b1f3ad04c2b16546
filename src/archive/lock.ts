/**
 * Mutual exclusion of commands that write one cache: `npm run check` waits while `npm start` builds, since each of them
 * prunes records and rewrites lists that the other one reads.
 *
 * The lock is the file `lock` in the cache; it contains the id of the process that holds it. The lock of a process that
 * has ended is removed.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds between two attempts. */
const pollInterval = 200

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** Returns the result of the work, or `otherwise` when it fails with the error code. */
function withFallback<T, Other>(code: string, work: () => T, otherwise: Other): T | Other {
  try {
    return work()
  } catch (error) {
    if (codeOf(error) === code) return otherwise
    throw error
  }
}

const tryAcquire = (lock: string): boolean =>
  withFallback('EEXIST', () => writeFileSync(lock, String(process.pid), { flag: 'wx' }), 'held') !== 'held'

/** Id of the process that holds the lock; undefined when the lock has just been released. */
const holderOf = (lock: string): string | undefined =>
  withFallback('ENOENT', () => readFileSync(lock, 'utf8'), undefined)

/** Whether a process has ended; a lock with the id of this process is from an earlier process with the same id. */
const hasEnded = (holder: string): boolean =>
  holder === String(process.pid) ||
  (holder !== '' && withFallback('ESRCH', () => process.kill(Number(holder), 0), 'gone') === 'gone')

/** Removes the lock of a process that has ended, unless another command has just replaced it. */
function removeStaleLock(lock: string, holder: string): void {
  const claimed = `${lock}.${process.pid}`
  if (withFallback('ENOENT', () => renameSync(lock, claimed), 'gone') === 'gone') return
  if (readFileSync(claimed, 'utf8') === holder) rmSync(claimed)
  else renameSync(claimed, lock)
}

async function acquire(lock: string, notify: (line: string) => void): Promise<void> {
  let notifiedOf: string | undefined
  while (!tryAcquire(lock)) {
    const holder = holderOf(lock)
    if (holder !== undefined && hasEnded(holder)) removeStaleLock(lock, holder)
    else if (holder === undefined || holder === notifiedOf) await wait(pollInterval)
    else notify(`另一个命令（进程 ${holder}）正在使用这份档案，等它结束；若确知没有，请删去 ${lock}`)
    notifiedOf = holder ?? notifiedOf
  }
}

/**
 * Runs the work while no other command holds the lock of this cache, and returns its result.
 *
 * @param notify receives one line for each process that this one waits for
 */
export async function withLock<T>(
  cache: string,
  notify: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, 'lock')
  await acquire(lock, notify)
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
