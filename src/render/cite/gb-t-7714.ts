/**
 * What both editions of GB/T 7714 have in common: of more than three authors the first three and 等 (`李明，赵一，钱二，等`),
 * dates as 2022-09-05.
 */
import type { Author, Cited } from './cited.ts'

const most = 3

/** @param comma between two names, and before 等 */
export const listedNames = (authors: Author[], comma: string): string =>
  [...authors.slice(0, most).map(({ name }) => name), ...(authors.length > most ? ['等'] : [])].join(comma)

/**
 * The day of printing. An estimated one stands in square brackets, as an estimated year does (2015, 8.4.3); of an unknown
 * one brackets say so, as they do of an unknown place or publisher (8.4.1, 8.4.2).
 */
export function printedDate(date: Cited['date']): string {
  if (!date) return '[日期不详]'
  return date.isEstimated ? `[${date.value}]` : date.value
}
