/**
 * The breadcrumbs of a page as a schema.org `BreadcrumbList`, derived from its address.
 *
 * `/hyrb/2022/09/05/01-28/` is below the home page, 滨江日报, 2022年, 9月, 9月5日; `/reporters/周瑞华/` below the home page,
 * 索引 and 记者与通讯员.
 */
import type { BreadcrumbListLeaf } from 'schema-dts'
import { publicationPath } from '#model/addresses/address.ts'
import type { Frame, PageHead } from '../frame.ts'
import { chineseDay } from '../text/chinese-date.ts'
import type { Breadcrumb } from './breadcrumb-nav.tsx'
import { sectionsAbove } from './sections.ts'

/** Ancestors of a paper's page: a pattern for the start of the address, and the name of the page at that address. */
const ancestors: ReadonlyArray<[RegExp, (...parts: string[]) => string]> = [
  [/^\/[^/]+\/(\d{4})\//u, (year = '') => `${year}年`],
  [/^\/[^/]+\/\d{4}\/(\d\d)\//u, (month = '') => `${Number(month)}月`],
  [/^\/[^/]+\/(\d{4})\/(\d\d)\/(\d\d)\//u, (...parts) => chineseDay(parts.join('-'))],
  [/^\/[^/]+\/undated\/[^/]+\//u, () => '日期待考'],
]

function paperBreadcrumbs({ papers }: Frame, path: string): Breadcrumb[] {
  const paper = papers.find(({ slug }) => path.startsWith(publicationPath(slug)))
  if (!paper) return []
  const breadcrumbs = ancestors.flatMap(([prefix, nameOf]) => {
    const [start, ...parts] = prefix.exec(path) ?? []
    return start === undefined ? [] : [{ name: nameOf(...parts), path: start }]
  })
  return [{ name: paper.name, path: publicationPath(paper.slug) }, ...breadcrumbs]
}

/** The breadcrumbs from the home page to this page; empty for the home page and for a page without an address. */
export function breadcrumbData(
  frame: Frame,
  { path, title = '', name = title }: PageHead,
): BreadcrumbListLeaf[] {
  if (path === undefined || path === '/') return []
  const { baseUrl, title: siteTitle } = frame.site
  const above = [{ name: siteTitle, path: '/' }, ...paperBreadcrumbs(frame, path), ...sectionsAbove(path)]
  const breadcrumbs = above.some((ancestor) => ancestor.path === path) ? above : [...above, { name, path }]
  const itemListElement = breadcrumbs.map((breadcrumb, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: breadcrumb.name,
    item: baseUrl + breadcrumb.path,
  }))
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}
