/**
 * An archive cut into runs of Eleventy, each of which holds all its pages in memory until they are written.
 *
 * 3 issues of 8 articles with room for 25 pages: two issues in the first shard, one in the second.
 */
import type { Summary } from '#model/summary.ts'

/** What an issue costs at least, so that the names of a shard's issues always fit into an environment variable. */
const least = 10

/** Pages of one issue: its own, the source view, the record and one for each article. */
const pagesOf = ({ articles }: Pick<Summary, 'articles'>): number => Math.max(least, 3 + articles.length)

/**
 * Cuts the manifest so that no shard has more than `room` pages, but always at least one issue.
 *
 * About 3,000 pages a run keep the largest process small at little cost.
 */
export function cutIntoShards<T extends Pick<Summary, 'articles'>>(
  summaries: readonly T[],
  room = 2000,
): T[][] {
  const shards: T[][] = []
  let pages = Number.POSITIVE_INFINITY
  for (const summary of summaries) {
    pages += pagesOf(summary)
    if (pages > room) {
      shards.push([])
      pages = pagesOf(summary)
    }
    shards.at(-1)?.push(summary)
  }
  return shards
}
