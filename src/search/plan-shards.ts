/**
 * Splits the archive into shards, each with its own index: years, large years into months, large months into days.
 *
 * A new issue of 2026-11-22 changes one shard; 2020 is unaffected. Pagefind needs about 0.3 GB of memory per 1,000
 * articles while it builds an index, so the limit also bounds memory.
 */
import { createHash } from 'node:crypto'
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** Articles per shard, unless a single day has more. */
const maximumArticles = 4_000

/** Lengths of the date prefixes `2022`, `2022-09` and `2022-09-05`. */
const datePrefixLengths = [4, 7, 10] as const

/** Issues of at most one year, so that a search limited to some years loads only their indexes. */
export interface ShardPlan {
  /** `2022`, `2022-09`, `2022-09-05` or `undated`; also the name of its folder. */
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

/** Splits an archive: newest shard first, issues without a date last. */
export function planShards(summaries: readonly IssueSummary[], limit = maximumArticles): ShardPlan[] {
  const newestFirst = (one: ShardPlan, other: ShardPlan): number => {
    if (one.name === 'undated') return 1
    return other.name === 'undated' || one.name > other.name ? -1 : 1
  }
  return splitByDate(summaries, datePrefixLengths, limit).sort(newestFirst)
}

/**
 * Returns a hash of everything that the index of a shard depends on, as 16 hexadecimal digits.
 *
 * @param others hashes of what is not in the summaries, such as the indexer
 */
export const shardKey = ({ summaries }: ShardPlan, ...others: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([summaries, ...others]))
    .digest('hex')
    .slice(0, 16)
