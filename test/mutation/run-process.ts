/** Runs a Node process with a time limit and kills its whole process group when it ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** How a process ended. */
export interface Outcome {
  code: number | null
  isTimedOut: boolean
  /** Output on file descriptor 3, or else the last 2,000 characters of standard error. */
  output: string
  /** Duration in milliseconds. */
  time: number
}

interface ProcessRequest {
  args: readonly string[]
  cwd: string
  env: Readonly<Record<string, string>>
  /** Milliseconds. */
  timeout: number
}

const running = new Set<ChildProcess>()

function kill(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The process has exited already.
  }
}

/** Kills all processes started by `runProcess`; they would outlive this process otherwise. */
export function endProcesses(): void {
  for (const child of running) kill(child)
}

function collectOutput(stream: unknown): () => string {
  let output = ''
  // Node types a stream beyond the third as one of either direction.
  const readable = stream as Readable
  readable.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-2000)
  })
  return () => output
}

/** Runs `node` with the arguments in its own process group, so that the whole group can be killed. */
export function runProcess({ args, cwd, env, timeout }: ProcessRequest): Promise<Outcome> {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const [failure, errors] = [collectOutput(child.stdio[3]), collectOutput(child.stderr)]
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
      running.delete(child)
      resolve({ code, isTimedOut, output: failure() || errors(), time: performance.now() - start })
    })
  })
}
