/**
 * Groups the dated issues of all papers by month and day, for 历史上的今天.
 *
 * `09-05` contains 滨江日报 of 5 September 2022 and of every other year.
 */
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** Issues by month and day (`09-05`), in calendar order, the newest issue of a day first. */
export type Anniversaries = ReadonlyMap<string, readonly IssueSummary[]>

/**
 * Groups issues by anniversary.
 *
 * @param summaries oldest first
 */
export function anniversariesOf(summaries: readonly IssueSummary[]): Anniversaries {
  const dated = summaries.filter(({ date }) => date).toReversed()
  const days = groupBy(dated, ({ date }) => date?.value.slice(5) ?? '')
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)))
}
