/**
 * Notices that Pagefind's process has ended, for example because it was killed for its memory (内存不足) or its disk was full.
 *
 * The package `pagefind` waits for answers of its process without end, so that Node.js would exit with code 13 and no
 * message. It does not give its process away either; Node.js reports each new one on the channel `child_process`.
 */
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

const channel = 'child_process'

const isPagefind = ({ spawnfile }: ChildProcess): boolean => /[\\/]pagefind[^\\/]*$/u.test(spawnfile)

const endMessage = 'Pagefind 的进程意外结束，检索没有建成；请看内存和磁盘空间是否足够'

function rejectAtEnd(child: ChildProcess, reject: (error: Error) => void): void {
  child.once('exit', () => {
    if (isPagefind(child)) reject(new Error(endMessage))
  })
}

/** Whether the package has noticed the end itself, when it wrote to the closed pipe. */
const isEnd = (error: unknown): boolean =>
  error instanceof Error && error.message === 'Pagefind backend closed'

/**
 * Runs work that starts Pagefind's process, and returns its result.
 *
 * @throws {Error} when that process ends before the work is done
 */
export async function untilPagefindEnds<T>(work: () => Promise<T>): Promise<T> {
  let onProcess: (message: unknown) => void = () => {}
  const ended = new Promise<never>((_, reject) => {
    onProcess = (message) => rejectAtEnd((message as { process: ChildProcess }).process, reject)
  })
  subscribe(channel, onProcess)
  try {
    return await Promise.race([work(), ended])
  } catch (error) {
    throw isEnd(error) ? new Error(endMessage) : error
  } finally {
    unsubscribe(channel, onProcess)
  }
}
