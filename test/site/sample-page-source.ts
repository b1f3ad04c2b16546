import { holdingsOf } from '#catalog/holdings.ts'
import { openIndexes } from '#catalog/indexes/open-indexes.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { PageSource } from '#site/page-kind.ts'

/**
 * A source of page references without assets and messages.
 *
 * @param summaries oldest first
 */
export const samplePageSource = (summaries: IssueSummary[]): PageSource => ({
  summaries,
  papers: holdingsOf(summaries),
  indexes: openIndexes(summaries),
  issueMessages: () => [],
  assets: [],
})
