/**
 * CSL-JSON, which Zotero and other programs read: an `article-newspaper` in a list of one.
 *
 * Names are not cut into family and given name (`{"literal":"周瑞华"}`), for which the page gives no ground.
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

/** Without a day of access, `accessed` is left out. */
export const cslJson = (cited: CitationData): Citation => ({
  before: `[${JSON.stringify(itemOf(cited)).slice(0, -1)}`,
  accessed: { form: ',"accessed":{"date-parts":[[%P]]}', blank: '' },
  after: '}]',
})
