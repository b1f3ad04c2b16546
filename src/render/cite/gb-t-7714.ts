/**
 * What both editions of GB/T 7714 have in common: of more than three authors the first three and 等 (`李明，赵一，钱二，等`),
 * dates as 2022-09-05.
 */
import type { Citation } from './citation.ts'
import type { Author, CitationData } from './citation-data.ts'

const maxAuthors = 3

/** @param comma between two names, and before 等 */
const authorList = (authors: Author[], comma: string): string =>
  [
    ...authors.slice(0, maxAuthors).map(({ name }) => name),
    ...(authors.length > maxAuthors ? ['等'] : []),
  ].join(comma)

/**
 * The day of printing. An estimated one stands in square brackets, as an estimated year does (2015, 8.4.3); of an unknown
 * one brackets say so, as they do of an unknown place or publisher (8.4.1, 8.4.2).
 */
function printedDate(date: CitationData['date']): string {
  if (!date) return '[日期不详]'
  return date.isEstimated ? `[${date.value}]` : date.value
}

/**
 * GB/T 7714—2015, which many journals still ask for: half-width marks, and a day of access after what is read on the web.
 *
 * `谢希德.创造学习的思路[N].人民日报,1998-12-25(10).` stands in the standard without a space after its marks; the CSL
 * project's style sets one.
 */
export function gbt2015({ authors, title, subtitle, paper, date, pages, url }: CitationData): Citation {
  const page = pages.length === 0 ? '' : `(${pages.join(',')})`
  const parts = [
    ...(authors.length === 0 ? [] : [authorList(authors, ',')]),
    `${subtitle === undefined ? title : `${title}:${subtitle}`}[N/OL]`,
    `${paper},${printedDate(date)}${page}`,
  ]
  return {
    before: parts.join('.'),
    accessed: { form: '[%F]', blank: '[引用日期]' },
    after: `.${url}.`,
  }
}

/**
 * GB/T 7714—2025, in force since 2026-07-01: `.` and `[ ]` are half-width, all other marks full-width (section 7).
 *
 * `新华社. 我国成功发射通信技术试验卫星[N]. 人民日报，2025-03-05（1）.` What is read on the web has `[N/OL]` and its address.
 * A day of access is asked for of web pages, data and preprints only, no longer of newspapers: so it is in the style of
 * zotero-chinese/styles, and in biblatex-gb7714-2025.
 */
export function gbt2025({ authors, title, subtitle, paper, date, pages, url }: CitationData): Citation {
  const page = pages.length === 0 ? '' : `（${pages.join('，')}）`
  const parts = [
    ...(authors.length === 0 ? [] : [authorList(authors, '，')]),
    `${subtitle === undefined ? title : `${title}：${subtitle}`}[N/OL]`,
    `${paper}，${printedDate(date)}${page}`,
    url,
  ]
  return { before: `${parts.join('. ')}.`, after: '' }
}
