/**
 * Mutual exclusion of commands: `npm run check` waits while `npm start` builds, since both write the same cache; two
 * builds of 滨江日报 into one output folder follow one another.
 *
 * The lock is a folder, made by its holder, who sets its time every few seconds (proper-lockfile). A lock without such a
 * heartbeat is that of a process that has ended. No process ids: they repeat, and those of containers and of other users
 * say nothing.
 */
import { once } from 'node:events'
import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { onExit } from '../processes/cleanups.ts'

/** Milliseconds after which a lock without a heartbeat is that of an ended process; a loaded machine may delay one. */
const staleAfter = 15_000

/** Milliseconds between two heartbeats. */
const heartbeatInterval = 3_000

/** Milliseconds between two attempts. */
const pollInterval = 200

const defaultWaitLimit = 600

/** Input of the worker thread. */
export interface KeeperInput {
  folder: string
  /** Milliseconds. */
  stale: number
  /** Milliseconds. */
  update: number
  /** Times of the lock folder in milliseconds, set by the worker thread: the last one, and the one being set. */
  beats: Float64Array
}

interface Attempt {
  held: boolean
  /** Absent when another command has the lock. */
  error?: string
}

/** Thrown when a lock could not be taken, or was lost; the message is for editors. */
export class LockFailure extends Error {}

export interface Lock {
  /** @throws {LockFailure} when another command has taken the lock, for example while this process was suspended */
  assertHeld(): void
}

export interface LockRequest {
  /** Folder to be made as the lock. */
  folder: string
  /** What it protects, for messages: `缓存 .cache/content-1a2b3c4d`. */
  subject: string
  /** Receives lines for editors. */
  notify: (line: string) => void
  /** Seconds to wait for another command. */
  waitLimit?: number
}

/** Tolerance, in milliseconds, of file systems that store whole seconds. */
const timePrecision = 1_000

/** Whether the time of the lock folder is one that the worker thread has set. */
function isHeld({ folder, beats }: KeeperInput): boolean {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found !== undefined && beats.some((beat) => Math.abs(beat - found.mtimeMs) <= timePrecision)
}

function startKeeper(folder: string): { input: KeeperInput; worker: Worker } {
  const beats = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT)).fill(Number.NaN)
  const input = { folder, stale: staleAfter, update: heartbeatInterval, beats }
  const worker = new Worker(new URL('./keep-lock.mjs', import.meta.url), { workerData: input, execArgv: [] })
  return { input, worker }
}

async function attempt(worker: Worker): Promise<Attempt> {
  worker.postMessage('try')
  const [answer] = await once(worker, 'message')
  return answer as Attempt
}

async function acquire(worker: Worker, { folder, subject, notify, waitLimit }: LockRequest): Promise<void> {
  const minutes = Math.ceil((waitLimit ?? defaultWaitLimit) / 60)
  const attempts = Math.ceil(((waitLimit ?? defaultWaitLimit) * 1000) / pollInterval)
  for (let failed = 0; ; failed += 1) {
    const { held, error } = await attempt(worker)
    if (held) return
    if (error !== undefined) throw new LockFailure(`不能为${subject}上锁（${folder}）：${error}`)
    if (failed === 0) notify(`另一个命令正在使用${subject}，等它结束，至多 ${minutes} 分钟（锁：${folder}）`)
    if (failed >= attempts)
      throw new LockFailure(
        `等了 ${minutes} 分钟，另一个命令仍在使用${subject}，不再等。请先结束那个命令；若确知没有，请删去 ${folder} 再试`,
      )
    await wait(pollInterval)
  }
}

function lostMessage({ folder, subject }: LockRequest): string {
  return `${subject}的锁已被另一个命令取得（${folder}）：本机可能曾休眠、暂停，或时钟有变。本命令已中止，没有发布，请重新运行`
}

/**
 * Runs the work while no other command holds the lock, and returns its result.
 *
 * When another command takes the lock, the process ends with code 1 and a message.
 *
 * @throws {LockFailure} when the lock cannot be taken within the limit
 */
export async function withLock<T>(request: LockRequest, work: (lock: Lock) => Promise<T>): Promise<T> {
  mkdirSync(dirname(request.folder), { recursive: true })
  const { input, worker } = startKeeper(request.folder)
  const release = (): void => {
    if (isHeld(input)) rmdirSync(request.folder)
  }
  const cancel = onExit(release)
  try {
    await acquire(worker, request)
    worker.unref()
    worker.on('message', () => {
      request.notify(lostMessage(request))
      process.exit(1)
    })
    return await work({
      assertHeld() {
        if (!isHeld(input)) throw new LockFailure(lostMessage(request))
      },
    })
  } finally {
    cancel()
    release()
    await worker.terminate()
  }
}
