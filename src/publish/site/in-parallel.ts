/** Runs asynchronous tasks in parallel, such as one run of Eleventy for each shard of 2022年. */
import { availableParallelism } from 'node:os'

/**
 * Runs the tasks and resolves when all of them have ended.
 *
 * @param limit tasks at a time
 * @throws the error of a failed task, after which no further task is started
 */
export async function inParallel<T extends object | string>(
  tasks: readonly T[],
  work: (task: T) => Promise<void>,
  limit = availableParallelism(),
): Promise<void> {
  const queue = [...tasks]
  const worker = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      await work(task).catch((error: unknown) => {
        queue.length = 0
        throw error
      })
    }
  }
  const results = await Promise.allSettled(Array.from({ length: limit }, worker))
  const failure = results.find((result) => result.status === 'rejected')
  if (failure) throw failure.reason
}
