/** A result as an item of the list, from the page's template; text only ever enters the page as text. */
import type { TextSegment } from './highlight.ts'
import type { SearchResult } from './result.ts'

const longDate = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })

const nodesOf = (pieces: readonly TextSegment[]): Array<string | Node> =>
  pieces.map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })

function fillDate(place: HTMLTimeElement | null, date: string | undefined): void {
  if (!place) return
  if (date !== undefined) place.dateTime = date
  place.textContent = date === undefined ? '日期待考' : longDate.format(new Date(`${date}T00:00:00Z`))
}

/** `<li data-url="/hyrb/2022/09/05/01-28/">` with the headline as a link to `…/01-28/#p3`, 2022年9月5日, paper, kind and excerpt. */
export function resultItem(template: HTMLTemplateElement, result: SearchResult): DocumentFragment {
  const item = document.importNode(template.content, true)
  item.querySelector('li')?.setAttribute('data-url', result.url)
  const link = item.querySelector('a')
  link?.setAttribute('href', result.place)
  link?.replaceChildren(...nodesOf(result.title))
  fillDate(item.querySelector('time'), result.date)
  item.querySelector('.result-paper')?.append(result.paper)
  item.querySelector('.result-kind')?.append(result.kind)
  item.querySelector('.result-excerpt')?.append(...nodesOf(result.excerpt))
  return item
}
