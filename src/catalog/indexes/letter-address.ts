/** Where the names of a letter stand: `#z` on the only page of an index, `/reporters/z/` where each letter has pages. */
import { type IndexName, indexPath } from '#model/addresses/index-address.ts'
import { otherLetter } from './pinyin-order.ts'

/** A letter in addresses and anchors: `z`, `other`. */
export const letterSlug = (letter: string): string =>
  letter === otherLetter ? 'other' : letter.toLowerCase()

/** A letter as readers see it: `Z`, `其他`. */
export const letterName = (letter: string): string => (letter === otherLetter ? '其他' : letter)

/** Address of a page of an index; without a letter, of its first page. */
export const addressOfPage = (index: IndexName, letter: string | undefined, page: number): string =>
  indexPath(index, letter === undefined ? undefined : letterSlug(letter), page)

/** Address of the first names of a letter. */
export const addressOfLetter = (index: IndexName, letter: string, byLetter: boolean): string =>
  byLetter ? addressOfPage(index, letter, 1) : `#${letterSlug(letter)}`
