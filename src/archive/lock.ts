/**
 * One command at a time at a cache: `npm run check` waits while `npm start` builds, for each of the two removes the records
 * that it does not need and writes the lists that the other reads.
 *
 * The lock is a file `lock` in the cache that names the process that holds it; one whose process has ended is taken over.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds between two looks. */
const pollInterval = 200

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** The result of the work, or `otherwise` when it fails with the code. */
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

/** The process that holds the lock; nothing when it has just been given back. */
const holderOf = (lock: string): string | undefined =>
  withFallback('ENOENT', () => readFileSync(lock, 'utf8'), undefined)

/** Whether a process has ended; a lock with the number of this one is of an earlier process that had it. */
const hasEnded = (holder: string): boolean =>
  holder === String(process.pid) ||
  (holder !== '' && withFallback('ESRCH', () => process.kill(Number(holder), 0), 'gone') === 'gone')

/** Removes the lock of a process that has ended, unless another command has been faster. */
function removeStaleLock(lock: string, holder: string): void {
  const aside = `${lock}.${process.pid}`
  if (withFallback('ENOENT', () => renameSync(lock, aside), 'gone') === 'gone') return
  if (readFileSync(aside, 'utf8') === holder) rmSync(aside)
  else renameSync(aside, lock)
}

/** Waits for the lock; `tell` hears for whom. */
async function acquire(lock: string, tell: (line: string) => void): Promise<void> {
  let told: string | undefined
  while (!tryAcquire(lock)) {
    const holder = holderOf(lock)
    if (holder !== undefined && hasEnded(holder)) removeStaleLock(lock, holder)
    else if (holder === undefined || holder === told) await wait(pollInterval)
    else tell(`另一个命令（进程 ${holder}）正在使用这份档案，等它结束；若确知没有，请删去 ${lock}`)
    told = holder ?? told
  }
}

/**
 * Does the work while no other command does its own at this cache.
 *
 * @param tell hears for which process this one waits
 */
export async function withLock<T>(
  cache: string,
  tell: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, 'lock')
  await acquire(lock, tell)
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
