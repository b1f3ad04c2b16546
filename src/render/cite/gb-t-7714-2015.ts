/**
 * GB/T 7714—2015, which many journals still ask for: half-width marks, and a day of access after what is read on the web.
 *
 * `谢希德.创造学习的思路[N].人民日报,1998-12-25(10).` stands in the standard without a space after its marks; the CSL
 * project's style sets one.
 */
import type { Citation } from './citation.ts'
import type { Cited } from './cited.ts'
import { listedNames, printedDate } from './gb-t-7714.ts'

export function gbt2015({ authors, title, subtitle, paper, date, pages, url }: Cited): Citation {
  const page = pages.length === 0 ? '' : `(${pages.join(',')})`
  const parts = [
    ...(authors.length === 0 ? [] : [listedNames(authors, ',')]),
    `${subtitle === undefined ? title : `${title}:${subtitle}`}[N/OL]`,
    `${paper},${printedDate(date)}${page}`,
  ]
  return {
    before: parts.join('.'),
    accessed: { form: '[%F]', blank: '[引用日期]' },
    after: `.${url}.`,
  }
}
