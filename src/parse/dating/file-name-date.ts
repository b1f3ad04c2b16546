/** Reads the date in a file name: `2022-09-05`, `20220905`, `2022年9月5日`. */
import { dayNumber } from '#model/calendar-day.ts'

const patterns = [
  /(?<!\d)((?:19|20)\d{2})[-_.年]?(0[1-9]|1[0-2])[-_.月]?(0[1-9]|[12]\d|3[01])(?!\d)/u,
  /(?<!\d)((?:19|20)\d{2})[-_.年](\d{1,2})[-_.月](\d{1,2})(?!\d)/u,
]

/** Returns the day number and its characters in the path; of several dates in a path the last counts. */
export function fileNameDate(path: string): { day: number; quote: string } | undefined {
  for (const part of path.split('/').reverse()) {
    const match = patterns.map((pattern) => pattern.exec(part)).find(Boolean)
    const day = match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
    if (match && day !== undefined) return { day, quote: match[0] }
  }
  return undefined
}
