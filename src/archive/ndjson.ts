/**
 * Lists on disk, one JSON value per line: read and written line by line, so no list is too long for one string.
 *
 * The line of `hyrb/2022-09-05` in the manifest is its `IssueSummary`.
 */
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { writeFileAtomically } from './write-atomically.ts'

const newline = 0x0a

/**
 * Returns the values of a file that this program wrote (not validated again); none when the file does not exist.
 *
 * @throws {SyntaxError} when a line is not JSON
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

/** Lines per write operation. */
const linesPerWrite = 100

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`

function writeLines(path: string, values: readonly unknown[]): void {
  const file = openSync(path, 'w')
  for (let start = 0; start < values.length; start += linesPerWrite)
    writeSync(
      file,
      values
        .slice(start, start + linesPerWrite)
        .map(lineOf)
        .join(''),
    )
  closeSync(file)
}

/** Writes a list, atomically. */
export function writeList(path: string, values: readonly unknown[]): void {
  writeFileAtomically(path, (temporary) => writeLines(temporary, values))
}
