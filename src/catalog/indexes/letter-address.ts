/** Paths of the letters of an index: `#z` if the index has one page, `/reporters/z/` if each letter has its own pages. */
import { type IndexName, indexPath } from '#model/addresses/index-address.ts'
import { otherLetter } from './pinyin-order.ts'

/** Returns the form of a letter in paths and anchors: `z`, `other`. */
export const letterSlug = (letter: string): string =>
  letter === otherLetter ? 'other' : letter.toLowerCase()

/** Returns the form of a letter for readers: `Z`, `其他`. */
export const letterName = (letter: string): string => (letter === otherLetter ? '其他' : letter)

/** Returns the path of a page of an index; without a letter, of a page of the whole index. */
export const addressOfPage = (index: IndexName, letter: string | undefined, page: number): string =>
  indexPath(index, letter === undefined ? undefined : letterSlug(letter), page)

/** Returns the path or anchor of the first names of a letter; `byLetter` if each letter has its own pages. */
export const addressOfLetter = (index: IndexName, letter: string, byLetter: boolean): string =>
  byLetter ? addressOfPage(index, letter, 1) : `#${letterSlug(letter)}`
