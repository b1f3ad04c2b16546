/**
 * Tells a person at a terminal, or a log, what a command does: a terminal's last line is rewritten while a step goes on, a
 * log gets a line now and then.
 *
 * On a terminal `解析原文 ████░░░░ 50% …` moves in its place; in the log of a nightly build it stands once a second.
 */

export interface Teller {
  /** A line that stays. */
  tell(line: string): void
  /** How far a step has come, in place of what was told of it before; an empty line ends that. */
  tellProgress(line: string): void
  /** Columns of a line. */
  columns: number
  /** Milliseconds between two tellings of progress. */
  interval: number
}

/** What a teller needs of `process.stdout`. */
interface Output {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Goes to the beginning of the line and clears it (ECMA-48: CR, EL). */
const clear = '\r\u001B[K'

/** Columns of a log, as of a terminal that does not say. */
const usualColumns = 80

function onTerminal(out: Output): Teller {
  return {
    tell: (line) => out.write(`${clear}${line}\n`),
    tellProgress: (line) => out.write(`${clear}${line}`),
    columns: out.columns ?? usualColumns,
    interval: 100,
  }
}

function inLog(out: Output): Teller {
  const tell = (line: string): void => {
    out.write(`${line}\n`)
  }
  return {
    tell,
    tellProgress: (line) => (line === '' ? undefined : tell(line)),
    columns: usualColumns,
    interval: 1000,
  }
}

/** A teller for standard output, or whatever is like it. */
export const openTeller = (out: Output): Teller => (out.isTTY ? onTerminal(out) : inLog(out))
