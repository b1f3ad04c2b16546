/**
 * Formats a citation according to GB/T 7714, editions 2015 and 2025. Both list at most three authors, then 等
 * (`李明，赵一，钱二，等`), and write dates as 2022-09-05.
 */
import type { Citation } from './citation.ts'
import type { Author, CitationData } from './citation-data.ts'

const maxAuthors = 3

/** @param comma separator of the names, also before 等 */
const authorList = (authors: Author[], comma: string): string =>
  [
    ...authors.slice(0, maxAuthors).map(({ name }) => name),
    ...(authors.length > maxAuthors ? ['等'] : []),
  ].join(comma)

/**
 * The publication date. An estimated date is in square brackets, like an estimated year (2015, 8.4.3); for an unknown date
 * there is a note in square brackets, like for an unknown place or publisher (8.4.1, 8.4.2).
 */
function printedDate(date: CitationData['date']): string {
  if (!date) return '[日期不详]'
  return date.isEstimated ? `[${date.value}]` : date.value
}

/**
 * GB/T 7714—2015, which many journals still require: half-width punctuation, and an access date for online sources.
 *
 * The standard has no spaces after punctuation, `谢希德.创造学习的思路[N].人民日报,1998-12-25(10).`; the CSL project's style
 * does.
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
 * GB/T 7714—2025, in force since 2026-07-01: `.` and `[ ]` are half-width, all other punctuation full-width (section 7).
 *
 * `新华社. 我国成功发射通信技术试验卫星[N]. 人民日报，2025-03-05（1）.` An online source has `[N/OL]` and its address. An access
 * date is required only for web pages, data and preprints, no longer for newspapers; the styles of zotero-chinese/styles and
 * biblatex-gb7714-2025 do the same.
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
