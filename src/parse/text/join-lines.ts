/**
 * Joins the lines of running text.
 *
 * `该村农⏎⏎作物受灾` becomes `该村农作物受灾`; between two Latin words a line break becomes one space.
 */
import type { Line } from '#model/reading/tree.ts'

const latinEnd = /[\p{Script=Latin}\p{Script=Cyrillic}]$/u
const latinStart = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u

const separatorBetween = (left: string, right: string): string =>
  latinEnd.test(left.slice(-2)) && latinStart.test(right.slice(0, 2)) ? ' ' : ''

/** The text of lines that belong together; white space before the first line is kept. Linear time. */
export function joinLines(lines: Pick<Line, 'text'>[]): string {
  const [first, ...others] = lines
  let left = first?.text.trimEnd() ?? ''
  let text = left
  for (const line of others) {
    const part = line.text.trim()
    text += separatorBetween(left, part) + part
    left = part
  }
  return text
}
