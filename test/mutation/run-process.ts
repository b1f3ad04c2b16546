/** A process with a limit of time; with it end all that it has started. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** How a process ended. */
export interface Outcome {
  code: number | null
  isTimedOut: boolean
  /** What it wrote on file descriptor 3, or else the end of its standard error. */
  words: string
  /** Milliseconds it took. */
  time: number
}

interface Order {
  args: readonly string[]
  cwd: string
  env: Readonly<Record<string, string>>
  /** Milliseconds. */
  timeout: number
}

const underWay = new Set<ChildProcess>()

function kill(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

/** Ends all processes that `runProcess` has started; when this one ends, nothing else would. */
export function endProcesses(): void {
  for (const child of underWay) kill(child)
}

function wordsOf(stream: unknown): () => string {
  let words = ''
  // Node types a stream beyond the third as one of either direction.
  const readable = stream as Readable
  readable.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-2000)
  })
  return () => words
}

/** Runs `node` with the arguments; its group of processes is its own, so that the whole of it can be killed. */
export function runProcess({ args, cwd, env, timeout }: Order): Promise<Outcome> {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  underWay.add(child)
  const [failure, errors] = [wordsOf(child.stdio[3]), wordsOf(child.stderr)]
  let isTimedOut = false
  const timer = setTimeout(() => {
    isTimedOut = true
    kill(child)
  }, timeout)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(timer)
      kill(child)
    })
    child.once('close', (code) => {
      underWay.delete(child)
      resolve({ code, isTimedOut, words: failure() || errors(), time: performance.now() - start })
    })
  })
}
