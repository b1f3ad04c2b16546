/**
 * The search page. The search client fills in the results and depends on these elements: `output#search-status`,
 * `ol#search-results`, `button#search-more`, and `template#search-result` for one result.
 */
import type { Result } from 'hastscript'
import { type FilterHoldings, searchFilters } from '../calendar/search-filters.tsx'
import type { Frame } from '../frame.ts'
import { page } from '../layout/page.tsx'
import { searchForm } from '../layout/search-form.tsx'

/** The template of one result: headline, date, paper, kind and excerpt. */
const resultTemplate = (): Result => {
  const item = (
    <li class="result">
      <h2>
        <a href="/search/">标题</a>
      </h2>
      <p class="result-place">
        <time></time>
        <span class="result-paper"></span>
        <span class="result-kind"></span>
      </p>
      <p class="result-excerpt"></p>
    </li>
  )
  const template = <template id="search-result"></template>
  if (template.type === 'element' && item.type === 'element')
    template.content = { type: 'root', children: [item] }
  return template
}

const hint = '输入人名、地名或一句原文。几个词用空格分开，只找同时含有它们的文章；引号里的空格不分词。'

/** Renders the search page, with filters for the given papers and their years. */
export function searchPage(frame: Frame, papers: FilterHoldings): string {
  const filters = searchFilters(papers)
  return page(
    frame,
    {
      kind: 'search',
      title: '全文检索',
      description: `检索${frame.site.title}的全文：人名、地名、原文。`,
      path: '/search/',
      script: frame.assets.scripts.search,
    },
    <header class="page-head">
      <h1>全文检索</h1>
    </header>,
    searchForm('search-query', filters),
    <noscript>
      <p class="search-hint">检索需要浏览器脚本。没有脚本时，请从报纸与日历查阅。</p>
    </noscript>,
    <output id="search-status" for="search-query" data-state="idle" data-total="0">
      {hint}
      {filters ? '可以只查一种报纸、几年之内，选定的范围也写在网址里。' : null}
    </output>,
    <ol id="search-results"></ol>,
    <button id="search-more" type="button" hidden>
      更多结果
    </button>,
    resultTemplate(),
  )
}
