/**
 * Work that must be done however the command ends: by itself, by an error, by `process.exit`, or by a signal that can be
 * caught (Ctrl-C). It ends child processes, then removes the unfinished site, then releases the locks: latest first.
 *
 * Signals are caught only while there is such work, so that Ctrl-C ends any other command at once.
 */
import { constants } from 'node:os'

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

const cleanups: Array<() => void> = []

function run(cleanup: () => void): void {
  try {
    cleanup()
  } catch {
    // The others are still to be done; the next command removes what is left.
  }
}

function runAll(): void {
  for (const cleanup of cleanups.splice(0).reverse()) run(cleanup)
}

const exitOn = (signal: (typeof signals)[number]): void => process.exit(128 + constants.signals[signal])

function listen(): void {
  process.on('exit', runAll)
  for (const signal of signals) process.on(signal, exitOn)
}

function unlisten(): void {
  process.off('exit', runAll)
  for (const signal of signals) process.off(signal, exitOn)
}

/**
 * Runs `cleanup` when the process ends, unless the returned function was called before.
 *
 * A signal ends the process with the conventional code: 129 (SIGHUP), 130 (SIGINT) or 143 (SIGTERM).
 *
 * @param cleanup synchronous; when it throws, the others still run
 */
export function onExit(cleanup: () => void): () => void {
  if (cleanups.length === 0) listen()
  cleanups.push(cleanup)
  return () => {
    const index = cleanups.indexOf(cleanup)
    if (index < 0) return
    cleanups.splice(index, 1)
    if (cleanups.length === 0) unlisten()
  }
}
