/**
 * Runs jobs on many items in a pool of processes, one per processor, and on a few items in the main process, since
 * starting a process takes as long as parsing about forty pages.
 *
 * Results are in the order of the items, 2020年7月14日 before 2022年9月5日, regardless of which task ends first.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { onExit } from '../processes/cleanups.ts'
import { endWithParent } from '../processes/end-with-parent.ts'
import { bundleJobs, type JobsBundle } from './bundle-jobs.ts'
import { type RemoteTask, runTask, type Task } from './worker-jobs.ts'

/** Minimum number of items for starting processes: one processor parses 200 pages in about three seconds. */
const poolThreshold = 200

/** Items per task: few, so that all processes end at about the same time and progress can be shown. */
const batchSize = 16

/** Unfinished tasks per process: one that it runs, and some whose results wait for earlier ones. */
const queuedTasksPerProcess = 4

type Job<Item, Inputs, Result> = (task: Task<Item, Inputs>) => Promise<Result[]>

function splitIntoBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/**
 * All processors are busy, so a separate thread for garbage collection gains nothing; and a young generation of 64 MB
 * holds the garbage of eight pages, so that little of it is copied. This saves a fifth of the time (on two processors).
 */
const memoryFlags = ['--single-threaded-gc', '--max-semi-space-size=64']

/** Uses processes instead of threads, so that each has its own heap with these flags. */
const openTinypool = (filename: string): Tinypool =>
  new Tinypool({
    filename,
    runtime: 'child_process',
    execArgv: [...memoryFlags, ...endWithParent],
    minThreads: availableParallelism(),
    maxThreads: availableParallelism(),
  })

async function* inOrder<T, Result>(
  tasks: readonly T[],
  maximumPending: number,
  work: (task: T) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = []
  for (const task of tasks) {
    const result = work(task)
    result.catch(() => {
      // Thrown below when the result is awaited.
    })
    pending.push(result)
    const first = pending.length < maximumPending ? undefined : pending.shift()
    if (first) yield await first
  }
  for (const result of pending) yield await result
}

export interface WorkerPool {
  /**
   * Runs a job of `worker-jobs.ts` on all items.
   *
   * @param inputs inputs of the job besides the items
   * @returns results in the order of the items, in batches
   */
  run<Item, Inputs, Result>(
    job: Job<Item, Inputs, Result>,
    items: readonly Item[],
    inputs: Inputs,
  ): AsyncGenerator<Result[]>
  /** Ends the processes; the pool cannot be used afterwards. */
  close(): Promise<void>
}

interface StartedPool {
  jobs: JobsBundle
  pool: Tinypool
  /** Ends the processes and removes the file of jobs. */
  close(): Promise<void>
}

function startPool(parent: string): StartedPool {
  const jobs = bundleJobs(parent)
  const cancelRemoval = onExit(jobs.remove)
  const pool = openTinypool(jobs.file)
  const cancel = onExit(() => void pool.destroy())
  return {
    jobs,
    pool,
    async close() {
      await pool.destroy()
      jobs.remove()
      cancel()
      cancelRemoval()
    },
  }
}

let runs = 0

/** Writes the inputs that all tasks of a run share into a file of the folder and returns its path. */
function writeCommon(folder: string, inputs: unknown): string {
  const path = join(folder, `run-${runs++}.json`)
  writeFileSync(path, JSON.stringify(inputs))
  return path
}

/**
 * Creates a pool, which starts its processes at the first run with many items and keeps them until it is closed.
 *
 * @param parent folder for a temporary folder; what a killed command leaves in the cache is removed by the next one
 */
export function openWorkerPool(parent = tmpdir()): WorkerPool {
  let started: StartedPool | undefined
  return {
    async *run(job, items, inputs) {
      if (!started && items.length < poolThreshold) {
        for (const batch of splitIntoBatches(items, 1)) yield await job({ ...inputs, items: batch })
        return
      }
      started ??= startPool(parent)
      const { pool, jobs } = started
      const common = writeCommon(jobs.folder, inputs)
      const send = (batch: readonly (typeof items)[number][]) => {
        const task: RemoteTask = { job: job.name, items: batch, common }
        return pool.run(task, { name: runTask.name })
      }
      yield* inOrder(splitIntoBatches(items, batchSize), queuedTasksPerProcess * availableParallelism(), send)
    },
    async close() {
      await started?.close()
    },
  }
}
