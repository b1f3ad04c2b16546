/**
 * Writes the progress of a command to a terminal, where the last line is overwritten, or to a log, which gets new lines.
 *
 * On a terminal `解析原文 ████░░░░ 50% …` is updated in place; in the log of a nightly build it is one line a second.
 */

export interface ConsoleWriter {
  /** Writes a line that is not overwritten. */
  writeLine(line: string): void
  /** Writes progress over the previous progress; an empty line clears it. */
  writeProgress(line: string): void
  /** Width of a line. */
  columns: number
  /** Minimum milliseconds between two progress lines. */
  progressInterval: number
}

/** The part of `process.stdout` that is used here. */
interface Output {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Moves the cursor to the start of the line and erases the line (ECMA-48: CR, EL). */
const clearLine = '\r\u001B[K'

/** Width of a log, and of a terminal of unknown width. */
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
  const writeLine = (line: string): void => {
    out.write(`${line}\n`)
  }
  return {
    writeLine,
    writeProgress: (line) => (line === '' ? undefined : writeLine(line)),
    columns: defaultColumns,
    progressInterval: 1000,
  }
}

/** A writer for standard output or a similar stream, by whether it is a terminal. */
export const openConsoleWriter = (out: Output): ConsoleWriter =>
  out.isTTY ? terminalWriter(out) : logWriter(out)
