/**
 * Removes the spaces that an OCR program has put between all characters of a page: `本 报 讯 ( 记 者 张 明 ) 4 月 8 日`.
 *
 * Decided for the page: `张 明` and `通 知` are spaced on many pages, but whole sentences only on such a one.
 */

const inked = '[\\p{Script=Han}\\p{Nd}，。、；：！？“”‘’（）《》,;:!?()]'
/** Two Han characters with nothing between them. */
const joinedPair = /\p{Script=Han}(?=\p{Script=Han})/gu
/** Two Han characters with one space between them. */
const spacedPair = /\p{Script=Han} (?=\p{Script=Han})/gu
/** A space beside a Han character or a mark of Chinese; one between two numbers or two Latin words is none. */
const spaces = new RegExp(
  `(?<=[\\p{Script=Han}，。、；：！？”’）》,;:!?)]) (?=${inked}|[\\p{L}“‘（《])|(?<=${inked}|\\p{L}) (?=[\\p{Script=Han}，。、；：！？”’（）《》,;:!?()])`,
  'gu',
)

const countOf = (lines: readonly string[], pair: RegExp): number =>
  lines.reduce((sum, line) => sum + (line.match(pair)?.length ?? 0), 0)

/** Whether nine of ten pairs of characters on a page have one space between them, and at least twenty. */
export function isSpacedPage(lines: readonly string[]): boolean {
  if (!lines.some((line) => /(?:\p{Script=Han} ){6}/u.test(line))) return false
  const spaced = countOf(lines, spacedPair)
  return spaced >= 20 && spaced > countOf(lines, joinedPair) * 9
}

/** A line of such a page without those spaces. */
export const withoutSpaces = (line: string): string => line.replace(spaces, '')
