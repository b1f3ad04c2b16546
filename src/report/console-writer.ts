/**
 * Tells a person at a terminal, or a log, what a command does: a terminal's last line is rewritten while a step goes on, a
 * log gets a line now and then.
 *
 * On a terminal `解析原文 ████░░░░ 50% …` moves in its place; in the log of a nightly build it stands once a second.
 */

export interface ConsoleWriter {
  /** A line that stays. */
  writeLine(line: string): void
  /** How far a step has come, in place of what was told of it before; an empty line ends that. */
  writeProgress(line: string): void
  /** Columns of a line. */
  columns: number
  /** Milliseconds between two tellings of progress. */
  progressInterval: number
}

/** What a teller needs of `process.stdout`. */
interface Output {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Goes to the beginning of the line and clears it (ECMA-48: CR, EL). */
const clearLine = '\r\u001B[K'

/** Columns of a log, as of a terminal that does not say. */
const defaultColumns = 80

function terminalWriter(out: Output): ConsoleWriter {
  return {
    writeLine: (line) => out.write(`${clearLine}${line}\n`),
    writeProgress: (line) => out.write(`${clearLine}${line}`),
    columns: out.columns ?? defaultColumns,
    progressInterval: 100,
  }
}

function logWriter(out: Output): ConsoleWriter {
  const tell = (line: string): void => {
    out.write(`${line}\n`)
  }
  return {
    writeLine: tell,
    writeProgress: (line) => (line === '' ? undefined : tell(line)),
    columns: defaultColumns,
    progressInterval: 1000,
  }
}

/** A teller for standard output, or whatever is like it. */
export const openConsoleWriter = (out: Output): ConsoleWriter =>
  out.isTTY ? terminalWriter(out) : logWriter(out)
