/**
 * Preloaded into child processes (`node --import …/end-with-parent.mjs`): ends the process when its parent has ended,
 * even by SIGKILL, and even while the process itself is busy or writes to the closed pipe of its parent without end.
 *
 * The parent keeps the other end of standard input open and writes nothing; when the parent ends, the system closes it. A
 * worker thread waits for that, since the main thread may not return to its event loop. Plain JavaScript, since tsx does
 * not load TypeScript in worker threads.
 */
import { fstatSync } from 'node:fs'
import { Socket } from 'node:net'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

const watch = 'end-with-parent'

/** Milliseconds for the handlers of SIGTERM, if there are any. */
const gracePeriod = 2_000

function endProcess() {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), gracePeriod)
}

function isPipe() {
  const input = fstatSync(0)
  return input.isSocket() || input.isFIFO()
}

if (isMainThread && isPipe())
  new Worker(new URL(import.meta.url), { workerData: watch, execArgv: [] }).unref()
if (!isMainThread && workerData === watch)
  new Socket({ fd: 0 }).once('end', endProcess).once('error', endProcess).resume()
