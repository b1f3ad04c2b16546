/** The indexes of a small sample archive: `sampleIndexes(['2022-09-05', withBylines('记者', '李明')])`. */

import { openIndexes } from '#catalog/indexes/open-indexes.ts'
import type { ArticleSummary, IssueSummary } from '#model/record/issue-summary.ts'
import { sampleSummary } from '../sample-summary.ts'

/** Date of an issue, and for each of its articles the fields that differ from the sample. */
export type SampleIssue = readonly [date: string | undefined, ...articles: Partial<ArticleSummary>[]]

const issueOf = ([date, ...articles]: SampleIssue): IssueSummary => ({
  ...sampleSummary(date),
  articles: articles.map((article, index) => ({
    id: `01-${10 + index}`,
    kind: 'news',
    title: `${date}之${index + 1}`,
    bylines: [],
    ...article,
  })),
})

/**
 * Returns the indexes of these issues.
 *
 * @param issues undated first, then oldest first
 */
export const sampleIndexes = (...issues: SampleIssue[]) => openIndexes(issues.map(issueOf))

/** Returns the bylines of an article by these reporters, with the same role. */
export const withBylines = (role: string | undefined, ...names: string[]): Partial<ArticleSummary> => ({
  bylines: names.map((name) => (role === undefined ? { name } : { role, name })),
})
