/**
 * Lists in the cache, one JSON value per line: read and written line by line, so no list is too long for one string.
 *
 * The line of `hyrb/2022-09-05` in the manifest is its `IssueSummary`.
 */
import { readSealed, updateSealed } from './sealed-file.ts'

const newline = 0x0a

/** Returns the values of a list; none when it has not been written, or was damaged. */
export function readList<T>(cache: string, name: string): T[] {
  const bytes = readSealed(cache, name) ?? Buffer.alloc(0)
  const values: T[] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start)
    values.push(JSON.parse(bytes.toString('utf8', start, end)) as T)
    start = end + 1
  }
  return values
}

/** Lines per write operation. */
const linesPerWrite = 100

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Replaces a list in one step, unless it has these values already. */
export function writeList(cache: string, name: string, values: readonly unknown[]): void {
  const parts: string[] = []
  for (let start = 0; start < values.length; start += linesPerWrite)
    parts.push(
      values
        .slice(start, start + linesPerWrite)
        .map(lineOf)
        .join(''),
    )
  updateSealed(cache, name, parts)
}
