/**
 * An archive cut into runs of Eleventy, each of which holds all its pages in memory until they are written.
 *
 * 3 issues of 8 articles with room for 25 pages: two issues in the first shard, one in the second.
 */
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** What an issue costs at least, so that the names of a shard's issues always fit into an environment variable. */
const minimumPages = 10

/** Pages of one issue: its own, the source view, the raw text, the record and one for each article. */
const pagesOfIssue = ({ articles }: Pick<IssueSummary, 'articles'>): number =>
  Math.max(minimumPages, 4 + articles.length)

/** Pages of a paper's year: its calendar, and one for each month. */
const pagesOfYear = 13

/**
 * Cuts things so that no shard has more than `room` pages, but always at least one thing.
 *
 * Some 2,000 pages a run keep the largest process small at little cost.
 */
function splitByPageCount<T>(things: readonly T[], pagesOf: (thing: T) => number, room: number): T[][] {
  const shards: T[][] = []
  let pages = Number.POSITIVE_INFINITY
  for (const thing of things) {
    pages += pagesOf(thing)
    if (pages > room) {
      shards.push([])
      pages = pagesOf(thing)
    }
    shards.at(-1)?.push(thing)
  }
  return shards
}

/** The manifest in shards, by the pages of each issue. */
export const splitIntoShards = <T extends Pick<IssueSummary, 'articles'>>(
  summaries: readonly T[],
  room = 2000,
): T[][] => splitByPageCount(summaries, pagesOfIssue, room)

/** The calendars in shards: papers' years, `hyrb/2022`. */
export function splitYears(
  summaries: ReadonlyArray<Pick<IssueSummary, 'publication' | 'date'>>,
  room = 1000,
): string[][] {
  const years = summaries.flatMap(({ publication, date }) =>
    date ? [`${publication.slug}/${date.value.slice(0, 4)}`] : [],
  )
  return splitByPageCount([...new Set(years)], () => pagesOfYear, room)
}

/** Pages counted from 0, in ranges from a page until before another: 1,200 pages are 0 to 1000 and 1000 to 1200. */
export const splitIntoRanges = (pages: number, room = 1000): Array<[from: number, until: number]> =>
  Array.from({ length: Math.ceil(pages / room) }, (_, at) => [at * room, Math.min(pages, (at + 1) * room)])
