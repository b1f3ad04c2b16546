/** One miss as a line of a terminal, with the place that an editor opens: `dev-14.txt:9 kicker: … ≠ …`. */
import type { Miss } from '#model/accuracy/miss.ts'

/** Code points shown of a text. */
const shown = 40

function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing'
  const characters = [...text]
  const rest = characters.length - shown
  return rest > 0 ? `“${characters.slice(0, shown).join('')}…” (+${rest})` : `“${text}”`
}

/** Where two long texts begin to differ matters more than how both begin. */
function fromDifference(a: string, b: string): [string, string] {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const start = Math.max(0, same - shown / 2)
  return start === 0 ? [a, b] : [`…${a.slice(start)}`, `…${b.slice(start)}`]
}

/** The line: place, part, what was expected and what was read. */
export function missLine({ file, line, what, expected, read }: Miss): string {
  const [wanted, found] =
    expected !== undefined && read !== undefined ? fromDifference(expected, read) : [expected, read]
  return `${file}:${line} ${what}: expected ${quoted(wanted)}, read ${quoted(found)}`
}
