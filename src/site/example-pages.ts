/** Pages of this archive on which its features can be seen: those of the newest issue that holds an article. */
import { aboutPath, onThisDayPath, sourcePath, yearPath } from '#model/addresses/address.ts'
import { indexPath } from '#model/addresses/index-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { ExamplePaths } from '#render/about/comparison-page.tsx'

/** The newest issue that has a date and an article. @param summaries oldest first */
export const latestIssueWithArticles = (summaries: readonly IssueSummary[]): IssueSummary | undefined =>
  summaries.findLast(({ date, articles }) => date && articles.length > 0)

/** Addresses by kind of page; an empty archive has none of issues. @param summaries oldest first */
export function examplePaths(summaries: readonly IssueSummary[]): ExamplePaths {
  const everywhere = {
    home: '/',
    search: '/search/',
    data: aboutPath('data'),
    'on-this-day': onThisDayPath(),
    reporters: indexPath('reporters'),
    columns: indexPath('columns'),
    places: indexPath('places'),
  }
  const latest = latestIssueWithArticles(summaries)
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
