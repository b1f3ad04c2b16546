/**
 * Finds the line of the raw text on which a parsed text begins, although line breaks were removed.
 *
 * `该村农作物受灾` begins on the line `该村农`, which ends with a page break.
 */
import { withoutWhiteSpace } from './article-parts.ts'

/** Characters that are not part of parsed text: white space, `#` and `*`. */
const isMark = (character: string): boolean => /[\s#*]/u.test(character)

/** UTF-16 code units of a text that are searched. */
const searchLength = 16

/**
 * Returns functions for the line of an offset and of a text; lines are counted from 1.
 *
 * `lineOf` searches from an offset, then in the whole page; it returns undefined when the page does not contain the text.
 */
export function createLineFinder(raw: string): {
  lineAt(offset: number): number
  lineOf(text: string, from: number): number | undefined
} {
  const offsets = Array.from({ length: raw.length }, (_, index) => index).filter(
    (index) => !isMark(raw.charAt(index)),
  )
  const kept = offsets.map((offset) => raw.charAt(offset)).join('')
  const lineAt = (offset: number): number => raw.slice(0, offset).split(/\r\n|\r|\n/u).length
  return {
    lineAt,
    lineOf(text, from) {
      const wanted = withoutWhiteSpace(text).replace(/[#*]/gu, '').slice(0, searchLength)
      const start = offsets.findIndex((offset) => offset >= from)
      const index =
        wanted === '' ? -1 : [kept.indexOf(wanted, start), kept.indexOf(wanted)].find((at) => at >= 0)
      const offset = index === undefined ? undefined : offsets[index]
      return offset === undefined ? undefined : lineAt(offset)
    },
  }
}
