/**
 * Lists on disk, one JSON value a line: read and written line by line, so no list is too long for one string.
 *
 * The manifest's line for `hyrb/2022-09-05` is its `Summary`.
 */
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'

const newline = 0x0a

/**
 * Values of a file that this program wrote, which is why they are not validated again; none when there is no such file.
 *
 * @throws {SyntaxError} when the file is not what this program wrote
 */
export function readList<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const bytes = readFileSync(path)
  const values: T[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start)
    if (end < 0) break
    values.push(JSON.parse(bytes.toString('utf8', start, end)) as T)
    start = end + 1
  }
  return values
}

/** Lines that are written together. */
const linesPerWrite = 100

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Replaces the file in one step: whoever reads it sees the old list or the new one, never half of one. */
export function writeList(path: string, values: readonly unknown[]): void {
  const beside = `${path}.${process.pid}`
  const file = openSync(beside, 'w')
  for (let start = 0; start < values.length; start += linesPerWrite)
    writeSync(
      file,
      values
        .slice(start, start + linesPerWrite)
        .map(lineOf)
        .join(''),
    )
  closeSync(file)
  renameSync(beside, path)
}
