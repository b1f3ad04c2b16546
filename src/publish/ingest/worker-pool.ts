/**
 * Many raw files are read by a pool of processes, one for each processor; a few in this one, since a process takes as
 * long to start as some forty pages to read.
 *
 * Whatever ends first, results come in the order of the items: 2020-07-14 before 2022-09-05.
 */
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { bundleJobs, type JobsBundle } from './bundle-jobs.ts'
import type { Task } from './worker-jobs.ts'

/** From so many files on, processes are worth their start: 200 pages take a processor some three seconds. */
const poolThreshold = 200

/** Items of one task: few, so that all processes end at about the same time and progress can be told. */
const batchSize = 16

/** Tasks given out for each process: one that it does, and some of which the results wait for their turn. */
const queuedTasksPerProcess = 4

type Job<Item, Needed, Result> = (task: Task<Item, Needed>) => Promise<Result[]>

function splitIntoBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/**
 * With all processors at work, collecting garbage on a thread beside them gains nothing; and what a page leaves behind fits
 * eight times into 64 MB, so that little of it is ever copied. Measured on two processors: a fifth of the time.
 */
const memoryFlags = ['--single-threaded-gc', '--max-semi-space-size=64']

/** Processes rather than threads, so that each has its own memory, and the flags for it. */
const openTinypool = (filename: string): Tinypool =>
  new Tinypool({
    filename,
    runtime: 'child_process',
    execArgv: memoryFlags,
    minThreads: availableParallelism(),
    maxThreads: availableParallelism(),
  })

async function* inOrder<T, Result>(
  tasks: readonly T[],
  most: number,
  work: (task: T) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for (const task of tasks) {
    const result = work(task)
    result.catch(() => {
      // Told when its turn comes.
    })
    underWay.push(result)
    const first = underWay.length < most ? undefined : underWay.shift()
    if (first) yield await first
  }
  for (const result of underWay) yield await result
}

export interface WorkerPool {
  /**
   * Does a job of `worker-jobs.ts` on all items.
   *
   * @param needed what the job needs besides the items
   * @returns results in the order of the items, some at a time
   */
  run<Item, Needed, Result>(
    job: Job<Item, Needed, Result>,
    items: readonly Item[],
    needed: Needed,
  ): AsyncGenerator<Result[]>
  /** Ends the processes; nothing more can be done. */
  close(): Promise<void>
}

interface StartedPool {
  jobs: JobsBundle
  pool: Tinypool
}

function startPool(): StartedPool {
  const jobs = bundleJobs()
  return { jobs, pool: openTinypool(jobs.file) }
}

/** The processors of this machine; processes are started with the first work that is worth it, and stay for what comes after. */
export function openWorkerPool(): WorkerPool {
  let crew: StartedPool | undefined
  return {
    async *run(job, items, needed) {
      if (!crew && items.length < poolThreshold) {
        for (const some of splitIntoBatches(items, 1)) yield await job({ ...needed, items: some })
        return
      }
      crew ??= startPool()
      const { pool } = crew
      yield* inOrder(
        splitIntoBatches(items, batchSize),
        queuedTasksPerProcess * availableParallelism(),
        (some) => pool.run({ ...needed, items: some }, { name: job.name }),
      )
    },
    async close() {
      await crew?.pool.destroy()
      crew?.jobs.remove()
    },
  }
}
