/**
 * On which line of the raw text a piece of read text begins, though columns and lines were cut since.
 *
 * `该村农作物受灾` begins on the line of `该村农`, after which the page broke.
 */
import { withoutWhiteSpace } from './article-parts.ts'

/** Marks that are no part of any text: white space, `#` and `*`. */
const isMark = (character: string): boolean => /[\s#*]/u.test(character)

/** Enough of a text to know it by, in UTF-16 code units. */
const searchLength = 16

/** Finds the line, from 1, of a text at or after an offset, else anywhere; nothing when the page does not hold it. */
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
