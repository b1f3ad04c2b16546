/** One miss as a line of a terminal, with the place that an editor opens: `dev-14.txt:9 kicker: … ≠ …`. */
import type { Mismatch } from '#model/accuracy/mismatch.ts'

/** Code points shown of a text. */
const shownLength = 40

function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing'
  const characters = [...text]
  const rest = characters.length - shownLength
  return rest > 0 ? `“${characters.slice(0, shownLength).join('')}…” (+${rest})` : `“${text}”`
}

/** Where two long texts begin to differ matters more than how both begin. */
function fromDifference(a: string, b: string): [string, string] {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const start = Math.max(0, same - shownLength / 2)
  return start === 0 ? [a, b] : [`…${a.slice(start)}`, `…${b.slice(start)}`]
}

/** The line: place, part, what was expected and what was read. */
export function missLine({ file, line, what, expected, read }: Mismatch): string {
  const [wanted, found] =
    expected !== undefined && read !== undefined ? fromDifference(expected, read) : [expected, read]
  return `${file}:${line} ${what}: expected ${quoted(wanted)}, read ${quoted(found)}`
}
