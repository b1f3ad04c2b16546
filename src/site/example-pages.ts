/** Example pages of this archive for the comparison of features, from the newest dated issue that has an article. */
import { aboutPath, onThisDayPath, sourcePath, yearPath } from '#model/addresses/address.ts'
import { indexPath } from '#model/addresses/index-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { ExamplePaths } from '#render/about/comparison-page.tsx'

/**
 * The newest issue that has a date and an article.
 *
 * @param summaries oldest first
 */
export const latestIssueWithArticles = (summaries: readonly IssueSummary[]): IssueSummary | undefined =>
  summaries.findLast(({ date, articles }) => date && articles.length > 0)

/**
 * Addresses by kind of page; without those of an issue if the archive has no dated issue with an article.
 *
 * @param summaries oldest first
 */
export function examplePaths(summaries: readonly IssueSummary[]): ExamplePaths {
  const siteWide = {
    home: '/',
    search: '/search/',
    data: aboutPath('data'),
    'on-this-day': onThisDayPath(),
    reporters: indexPath('reporters'),
    columns: indexPath('columns'),
    places: indexPath('places'),
  }
  const latest = latestIssueWithArticles(summaries)
  if (!latest?.date) return siteWide
  const { slug } = latest.publication
  return {
    ...siteWide,
    year: yearPath(slug, latest.date.value.slice(0, 4)),
    issue: latest.path,
    article: `${latest.path}${latest.articles[0]?.id}/`,
    source: sourcePath(latest),
  }
}
