/**
 * Joins the name of a paper that the OCR has split, since it is printed large: `云` / `州` / `日报`.
 */
import type { PrintedLine } from './masthead-lines.ts'

/** The last part of a split name, alone on its line. */
const ending = /^(?:日|晚|晨|早|时|商|都市|快|导|周|青年|工人|农民)报$/u

/** The other parts above it: lines of one character, or one line of two to four. */
function piecesAbove(lines: readonly PrintedLine[], at: number): PrintedLine[] {
  const above = lines.slice(Math.max(0, at - 6), at)
  const single = above.slice(above.findLastIndex(({ text }) => !/^\p{Script=Han}$/u.test(text)) + 1)
  const whole = above.at(-1)
  return single.length > 0 || !whole || !/^\p{Script=Han}{2,4}$/u.test(whole.text) ? single : [whole]
}

/** The lines, with each split name added as a whole at its first line. */
export function joinSplitNames(lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.map((line, at) => {
    const pieces = ending.test(line.text) ? piecesAbove(lines, at) : []
    const text = pieces.map((piece) => piece.text).join('') + line.text
    return { text, number: pieces[0]?.number ?? line.number }
  })
}
