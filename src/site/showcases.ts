/** Pages of this archive on which its features can be seen: those of the newest issue that holds an article. */
import { aboutPath, onThisDayPath, sourcePath, yearPath } from '#model/addresses/address.ts'
import { indexPath } from '#model/addresses/index-address.ts'
import type { Summary } from '#model/record/summary.ts'
import type { Addresses } from '#render/about/comparison-page.tsx'

/** The newest issue that has a date and an article. @param summaries oldest first */
export const latestOf = (summaries: readonly Summary[]): Summary | undefined =>
  summaries.findLast(({ date, articles }) => date && articles.length > 0)

/** Addresses by kind of page; an empty archive has none of issues. @param summaries oldest first */
export function showcasesOf(summaries: readonly Summary[]): Addresses {
  const everywhere = {
    home: '/',
    search: '/search/',
    data: aboutPath('data'),
    'on-this-day': onThisDayPath(),
    reporters: indexPath('reporters'),
    columns: indexPath('columns'),
    places: indexPath('places'),
  }
  const latest = latestOf(summaries)
  if (!latest?.date) return everywhere
  const { slug } = latest.publication
  return {
    ...everywhere,
    year: yearPath(slug, latest.date.value.slice(0, 4)),
    issue: latest.path,
    article: `${latest.path}${latest.articles[0]?.id}/`,
    source: sourcePath(latest),
  }
}
