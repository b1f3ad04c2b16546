/**
 * Formats a citation as CSL-JSON, which Zotero and other programs read: an array with one `article-newspaper`.
 *
 * Names are not split into family and given name (`{"literal":"周瑞华"}`), since the page does not separate them.
 */
import type { Citation } from './citation.ts'
import type { CitationData } from './citation-data.ts'

const dateParts = (iso: string): number[] => iso.split('-').map(Number)

function itemOf({ key, authors, title, subtitle, paper, date, pages, url }: CitationData) {
  return {
    id: key,
    type: 'article-newspaper',
    ...(authors.length > 0 && { author: authors.map(({ name }) => ({ literal: name })) }),
    title: subtitle === undefined ? title : `${title}：${subtitle}`,
    'container-title': paper,
    ...(date && {
      issued: { 'date-parts': [dateParts(date.value)], ...(date.isEstimated && { circa: true }) },
    }),
    ...(pages.length > 0 && { page: pages.join(', ') }),
    language: 'zh-CN',
    URL: url,
  }
}

/** The array `[{"id":"hyrb-2022-09-05-01-28",…}]`; `accessed` is omitted until the access date is known. */
export const cslJson = (data: CitationData): Citation => ({
  before: `[${JSON.stringify(itemOf(data)).slice(0, -1)}`,
  accessed: { form: ',"accessed":{"date-parts":[[%P]]}', blank: '' },
  after: '}]',
})
