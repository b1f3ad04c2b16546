/**
 * The archive cut into parts, each with an index of its own: a year, its months when it is large, their days when those are.
 *
 * A new issue of 2026-11-22 changes one part; 2020 stays as it was. Pagefind needs about 0.3 GB of memory for 1,000
 * articles while it builds an index, which the limit bounds.
 */
import { createHash } from 'node:crypto'
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** Articles of one part, at most, unless a single day has more. */
const maximumArticles = 4_000

/** Lengths of `2022`, `2022-09` and `2022-09-05`. */
const datePrefixLengths = [4, 7, 10] as const

/** Never of more than one year, so that a search of some years can do without the other parts. */
export interface ShardPlan {
  /** `2022`, `2022-09`, or `undated`; also the name of its folder. */
  name: string
  /** Oldest first. */
  summaries: IssueSummary[]
  articles: number
}

const countArticles = (summaries: readonly IssueSummary[]): number =>
  summaries.reduce((sum, { articles }) => sum + articles.length, 0)

function splitByDate(
  summaries: readonly IssueSummary[],
  [length, ...shorter]: readonly number[],
  limit: number,
): ShardPlan[] {
  const groups = groupBy(summaries, ({ date }) => date?.value.slice(0, length) ?? 'undated')
  return [...groups].flatMap(([name, group]) => {
    const articles = countArticles(group)
    const small = articles <= limit || shorter.length === 0 || name === 'undated'
    return small ? [{ name, summaries: group, articles }] : splitByDate(group, shorter, limit)
  })
}

/** Cuts an archive, newest part first, issues without a date last. */
export function planShards(summaries: readonly IssueSummary[], limit = maximumArticles): ShardPlan[] {
  const newestFirst = (one: ShardPlan, other: ShardPlan): number => {
    if (one.name === 'undated') return 1
    return other.name === 'undated' || one.name > other.name ? -1 : 1
  }
  return splitByDate(summaries, datePrefixLengths, limit).sort(newestFirst)
}

/** Hash of all that a part's index depends on besides the program that writes it. */
export const shardKey = ({ summaries }: ShardPlan, ...others: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([summaries, ...others]))
    .digest('hex')
    .slice(0, 16)
