/** Formats a mismatch with the gold as one line with its position: `dev-14.txt:9 kicker: expected “…”, read “…”`. */
import type { Mismatch } from '#model/accuracy/mismatch.ts'
import { visibleControls } from './visible-controls.ts'

/** Maximum number of code points shown of a text. */
const shownLength = 40

function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing'
  const characters = [...text]
  const rest = characters.length - shownLength
  return rest > 0 ? `“${characters.slice(0, shownLength).join('')}…” (+${rest})` : `“${text}”`
}

/** Cuts the common beginning of two long texts, so that the first difference is shown. */
function fromDifference(a: string, b: string): [string, string] {
  let commonLength = 0
  while (commonLength < a.length && a[commonLength] === b[commonLength]) commonLength++
  const start = Math.max(0, commonLength - shownLength / 2)
  return start === 0 ? [a, b] : [`…${a.slice(start)}`, `…${b.slice(start)}`]
}

/** The line: file, line, part, expected and actual text. */
export function missLine({ file, line, what, expected, read }: Mismatch): string {
  const [expectedText, actualText] =
    expected !== undefined && read !== undefined ? fromDifference(expected, read) : [expected, read]
  return visibleControls(
    `${file}:${line} ${what}: expected ${quoted(expectedText)}, read ${quoted(actualText)}`,
  )
}
