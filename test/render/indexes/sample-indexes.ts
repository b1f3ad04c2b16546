/** The indexes of a small archive made by hand, an issue for each list of articles. */

import { openIndexes } from '#catalog/indexes/open-indexes.ts'
import type { ArticleSummary, IssueSummary } from '#model/record/issue-summary.ts'
import { sampleSummary } from '../sample-summary.ts'

/** Date of an issue, and what is to be said of its articles. */
export type SampleIssue = readonly [date: string | undefined, ...articles: Partial<ArticleSummary>[]]

const issueOf = ([date, ...articles]: SampleIssue): IssueSummary => ({
  ...sampleSummary(date),
  articles: articles.map((article, at) => ({
    id: `01-${10 + at}`,
    kind: 'news',
    title: `${date}之${at + 1}`,
    bylines: [],
    ...article,
  })),
})

/** @param printed oldest first, the undated before all others */
export const sampleIndexes = (...printed: SampleIssue[]) => openIndexes(printed.map(issueOf))

/** An article by these persons, one role for all. */
export const withBylines = (role: string | undefined, ...names: string[]): Partial<ArticleSummary> => ({
  bylines: names.map((name) => (role === undefined ? { name } : { role, name })),
})
