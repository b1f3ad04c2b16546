/**
 * Removes Markdown marks from a line: the `#` of a heading and pairs of `**`.
 *
 * `**本报讯** 3月4日` becomes `本报讯 3月4日`; a lone `**` and the stars of `138****5678` stay.
 */
import { matchesOf } from '../text/matches.ts'

/** The line without the opening (and closing) sequence of an ATX heading. */
export const withoutHash = (line: string): string =>
  line.replace(/^\s*#{1,6}(?:\s+|$)/u, '').replace(/(?:^|\s)#+\s*$/u, '')

/** Offsets of `**` that open and close strong text, in pairs. */
function strongPairs(line: string): number[] {
  const pairs: number[] = []
  let open: number | undefined
  for (const { index } of matchesOf(line, /(?<!\*)\*\*(?!\*)/gu, ['**'])) {
    if (open === undefined) {
      if (/\S/u.test(line.charAt(index + 2))) open = index
    } else if (/\S/u.test(line.charAt(index - 1))) {
      pairs.push(open, index)
      open = undefined
    }
  }
  return pairs
}

/** The line without the `**` of its strong text. Linear in the length of the line. */
export function withoutStars(line: string): string {
  const pairs = strongPairs(line)
  if (pairs.length === 0) return line
  return [0, ...pairs.map((at) => at + 2)]
    .map((from, i) => line.slice(from, pairs[i] ?? line.length))
    .join('')
}

/** Whether the whole line is between `**`: `**我市春耕备耕有序进行**`. */
export function isStrong(line: string): boolean {
  const trimmed = line.trim()
  const pairs = strongPairs(trimmed)
  return pairs.length === 2 && pairs[0] === 0 && pairs[1] === trimmed.length - 2
}
