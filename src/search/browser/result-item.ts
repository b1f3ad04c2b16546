/** Renders a result from the page's template; text is inserted as text nodes, never as HTML. */
import type { TextSegment } from './highlight.ts'
import type { SearchResult } from './result.ts'

const longDate = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })

const nodesOf = (segments: readonly TextSegment[]): Array<string | Node> =>
  segments.map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })

function fillDate(element: HTMLTimeElement | null, date: string | undefined): void {
  if (!element) return
  if (date !== undefined) element.dateTime = date
  element.textContent = date === undefined ? '日期待考' : longDate.format(new Date(`${date}T00:00:00Z`))
}

/** Returns `<li data-url="/hyrb/2022/09/05/01-28/">` with the title as a link to `…/01-28/#p3`, 2022年9月5日, paper, kind, excerpt. */
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
