/**
 * Closes the cuts that lines and columns made in running text.
 *
 * `该村农⏎⏎作物受灾` reads `该村农作物受灾`; between two Latin words a cut becomes one space.
 */
import type { Line } from '#model/reading/tree.ts'

const latinEnd = /[\p{Script=Latin}\p{Script=Cyrillic}]$/u
const latinStart = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u

const separatorBetween = (left: string, right: string): string =>
  latinEnd.test(left.slice(-2)) && latinStart.test(right.slice(0, 2)) ? ' ' : ''

/** The text of lines that belong together; white space before the first one stays. */
export function joinLines(lines: Pick<Line, 'text'>[]): string {
  const [first, ...others] = lines
  let left = first?.text.trimEnd() ?? ''
  let closed = left
  for (const { text } of others) {
    const part = text.trim()
    closed += separatorBetween(left, part) + part
    left = part
  }
  return closed
}
