/**
 * Many raw files are read by a pool of processes, one for each processor; a few in this one, since a process takes as
 * long to start as a hundred pages to read.
 *
 * Whatever ends first, results come in the order of the files: 2020-07-14 before 2022-09-05.
 */
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import type { RawFile } from '#read/list-raw-files.ts'
import { bundleJobs } from './bundled-jobs.ts'
import type { Task } from './reading-jobs.ts'

/** From so many files on, processes are worth their start: 200 pages take a processor some three seconds. */
const many = 200

/** Files of one task: few, so that all processes end at about the same time and progress can be told. */
const together = 16

/** Tasks given out for each process: one that it does, and some of which the results wait for their turn. */
const ahead = 4

type Job<Needed, Result> = (task: Task<Needed>) => Promise<Result[]>

function cut(files: readonly RawFile[], size: number): RawFile[][] {
  const count = Math.ceil(files.length / size)
  return Array.from({ length: count }, (_, index) => files.slice(index * size, (index + 1) * size))
}

/**
 * With all processors at work, collecting garbage on a thread beside them gains nothing; and what a page leaves behind fits
 * eight times into 64 MB, so that little of it is ever copied. Measured on two processors: a fifth of the time.
 */
const memory = ['--single-threaded-gc', '--max-semi-space-size=64']

/** Processes rather than threads, so that each has its own memory, and the flags for it. */
const openPool = (filename: string): Tinypool =>
  new Tinypool({
    filename,
    runtime: 'child_process',
    execArgv: memory,
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

/**
 * Does a job of `reading-jobs.ts` on all files.
 *
 * @param needed what the job needs besides the files
 * @returns results in the order of the files, some at a time
 */
export async function* onAllCores<Needed, Result>(
  job: Job<Needed, Result>,
  files: readonly RawFile[],
  needed: Needed,
): AsyncGenerator<Result[]> {
  if (files.length < many) {
    for (const some of cut(files, 1)) yield await job({ ...needed, files: some })
    return
  }
  const jobs = bundleJobs()
  const pool = openPool(jobs.file)
  try {
    yield* inOrder(cut(files, together), ahead * availableParallelism(), (some) =>
      pool.run({ ...needed, files: some }, { name: job.name }),
    )
  } finally {
    await pool.destroy()
    jobs.remove()
  }
}
