/**
 * Removes the spaces that an OCR program has put between all characters of a page: `本 报 讯 ( 记 者 张 明 ) 4 月 8 日`.
 *
 * Decided for the page: `张 明` and `通 知` are spaced on many pages, but whole sentences only on such a one.
 */

const inked = '[\\p{Script=Han}\\p{Nd}，。、；：！？“”‘’（）《》,;:!?()]'
/** A space beside a Han character or a mark of Chinese; one between two numbers or two Latin words is none. */
const spaces = new RegExp(
  `(?<=[\\p{Script=Han}，。、；：！？”’）》,;:!?)]) (?=${inked}|[\\p{L}“‘（《])|(?<=${inked}|\\p{L}) (?=[\\p{Script=Han}，。、；：！？”’（）《》,;:!?()])`,
  'gu',
)

const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000
const space = 0x20

/** Whether nine of ten pairs of Han characters on a page have one space between them, and at least twenty. */
export function isSpacedPage(lines: readonly string[]): boolean {
  let [spaced, joined] = [0, 0]
  for (const line of lines)
    for (let at = 1; at < line.length; at += 1) {
      if (!isHan(line.charCodeAt(at))) continue
      const before = line.charCodeAt(at - 1)
      if (isHan(before)) joined += 1
      else if (before === space && isHan(line.charCodeAt(at - 2))) spaced += 1
    }
  return spaced >= 20 && spaced > joined * 9
}

/** A line of such a page without those spaces. */
export const withoutSpaces = (line: string): string => line.replace(spaces, '')
