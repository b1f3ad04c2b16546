/**
 * Where a page stands, as a schema.org `BreadcrumbList`, read off its address.
 *
 * `/hyrb/2022/09/05/01-28/` stands under the archive, 滨江日报, 2022年, 9月, 9月5日; `/reporters/周瑞华/` under 索引 and
 * 记者与通讯员.
 */
import type { BreadcrumbListLeaf } from 'schema-dts'
import { publicationPath } from '#model/addresses/address.ts'
import type { Frame, PageHead } from '../frame.ts'
import { chineseDay } from '../text/chinese-date.ts'
import type { Breadcrumb } from './breadcrumb-nav.tsx'
import { sectionsAbove } from './sections.ts'

/** The pages above one of a paper, by how their addresses begin. */
const ancestors: ReadonlyArray<[RegExp, (...parts: string[]) => string]> = [
  [/^\/[^/]+\/(\d{4})\//u, (year = '') => `${year}年`],
  [/^\/[^/]+\/\d{4}\/(\d\d)\//u, (month = '') => `${Number(month)}月`],
  [/^\/[^/]+\/(\d{4})\/(\d\d)\/(\d\d)\//u, (...parts) => chineseDay(parts.join('-'))],
  [/^\/[^/]+\/undated\/[^/]+\//u, () => '日期待考'],
]

function inPaper({ papers }: Frame, path: string): Breadcrumb[] {
  const paper = papers.find(({ slug }) => path.startsWith(publicationPath(slug)))
  if (!paper) return []
  const crumbs = ancestors.flatMap(([beginning, name]) => {
    const [start, ...parts] = beginning.exec(path) ?? []
    return start === undefined ? [] : [{ name: name(...parts), path: start }]
  })
  return [{ name: paper.name, path: publicationPath(paper.slug) }, ...crumbs]
}

/** The way from the home page to this one; nothing for the home page and for one without an address. */
export function breadcrumbData(
  frame: Frame,
  { path, title = '', name = title }: PageHead,
): BreadcrumbListLeaf[] {
  if (path === undefined || path === '/') return []
  const { baseUrl, title: archive } = frame.site
  const known = [{ name: archive, path: '/' }, ...inPaper(frame, path), ...sectionsAbove(path)]
  const steps = known.some((step) => step.path === path) ? known : [...known, { name, path }]
  const itemListElement = steps.map((step, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: step.name,
    item: baseUrl + step.path,
  }))
  return [{ '@type': 'BreadcrumbList', itemListElement }]
}
