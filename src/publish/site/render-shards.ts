/**
 * Splits the archive into runs of Eleventy, which keeps all pages of a run in memory.
 *
 * Three issues of 8 articles with at most 25 pages per run: two issues in the first shard, one in the second.
 */
import { sourcePartCount } from '#model/addresses/source-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** Minimum per issue, so that the ids of a shard's issues fit into an environment variable. */
const minimumPages = 10

type PagesOfIssue = Pick<IssueSummary, 'articles' | 'sourceParts'>

/** Pages of one issue: issue, parts of the source view, raw text, record, and one per article. */
const pagesOfIssue = ({ articles, sourceParts }: PagesOfIssue): number =>
  Math.max(minimumPages, 3 + sourcePartCount({ sourceParts }) + articles.length)

/** Pages of a newspaper's year: its calendar, and one per month. */
const pagesOfYear = 13

/**
 * Splits items so that no shard has more than `limit` pages, unless it has a single item.
 *
 * About 2,000 pages per run keep the largest process small at little cost.
 */
function splitByPageCount<T>(items: readonly T[], pagesOf: (item: T) => number, limit: number): T[][] {
  const shards: T[][] = []
  let pages = Number.POSITIVE_INFINITY
  for (const item of items) {
    pages += pagesOf(item)
    if (pages > limit) {
      shards.push([])
      pages = pagesOf(item)
    }
    shards.at(-1)?.push(item)
  }
  return shards
}

/**
 * Whether one run of Eleventy can render the whole site. Starting Eleventy takes longer than rendering some hundred pages.
 *
 * @param names number of pages of names in the indexes
 */
export function fitsOneRun(
  summaries: ReadonlyArray<PagesOfIssue & Pick<IssueSummary, 'publication' | 'date'>>,
  names: number,
  limit = 1000,
): boolean {
  const pagesOfIssues = summaries.reduce((sum, summary) => sum + pagesOfIssue(summary), 0)
  return pagesOfIssues + yearsOf(summaries).length * pagesOfYear + names <= limit
}

/** Splits the issues of the manifest into shards of at most `limit` pages. */
export const splitIntoShards = <T extends PagesOfIssue>(summaries: readonly T[], limit = 2000): T[][] =>
  splitByPageCount(summaries, pagesOfIssue, limit)

/** The years of all newspapers: `hyrb/2022`. */
function yearsOf(summaries: ReadonlyArray<Pick<IssueSummary, 'publication' | 'date'>>): string[] {
  const years = summaries.flatMap(({ publication, date }) =>
    date ? [`${publication.slug}/${date.value.slice(0, 4)}`] : [],
  )
  return [...new Set(years)]
}

/** Splits the years of all newspapers, each of which has a calendar, into shards of at most `limit` pages. */
export function splitYears(
  summaries: ReadonlyArray<Pick<IssueSummary, 'publication' | 'date'>>,
  limit = 1000,
): string[][] {
  return splitByPageCount(yearsOf(summaries), () => pagesOfYear, limit)
}

/** Splits a number of pages into half-open ranges: 1,200 pages are 0 to 1000 and 1000 to 1200. */
export const splitIntoRanges = (pages: number, limit = 1000): Array<[from: number, until: number]> =>
  Array.from({ length: Math.ceil(pages / limit) }, (_, index) => [
    index * limit,
    Math.min(pages, (index + 1) * limit),
  ])
