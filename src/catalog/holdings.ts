/**
 * The holdings of each newspaper: its issues, and the number of issues per year and month.
 *
 * 滨江日报: three dated issues, of 2020, 2021 and 2022.
 */
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

export interface YearHoldings {
  /** `2022` */
  year: string
  /** Number of issues. */
  issues: number
  /** Number of issues per month, January first. */
  months: number[]
}

export interface PaperHoldings {
  slug: string
  name: string
  /** Dated issues, oldest first. */
  dated: IssueSummary[]
  undated: IssueSummary[]
  /** Years with an issue, oldest first. */
  years: YearHoldings[]
  /** Number of articles. */
  articles: number
}

/** A calendar month. */
export interface Month {
  /** `2022` */
  year: string
  /** `09` */
  month: string
}

/** Returns the months of a year that have an issue, in order. */
export const monthsOfYear = ({ year, months }: YearHoldings): Month[] =>
  months.flatMap((issues, index) => (issues > 0 ? [{ year, month: String(index + 1).padStart(2, '0') }] : []))

/** Returns the months of a paper that have an issue, oldest first. */
export const monthsOf = ({ years }: Pick<PaperHoldings, 'years'>): Month[] => years.flatMap(monthsOfYear)

function yearsOf(dated: IssueSummary[]): YearHoldings[] {
  const years = new Map<string, YearHoldings>()
  for (const { date } of dated) {
    const [year = '', month = ''] = date?.value.split('-') ?? []
    const holdings = years.get(year) ?? { year, issues: 0, months: Array<number>(12).fill(0) }
    holdings.issues++
    holdings.months[Number(month) - 1] = (holdings.months[Number(month) - 1] ?? 0) + 1
    years.set(year, holdings)
  }
  return [...years.values()]
}

function paperOf(slug: string, summaries: IssueSummary[]): PaperHoldings {
  const dated = summaries.filter(({ date }) => date !== undefined)
  return {
    slug,
    name: summaries[0]?.publication.name ?? slug,
    dated,
    undated: summaries.filter(({ date }) => date === undefined),
    years: yearsOf(dated),
    articles: summaries.reduce((sum, { articles }) => sum + articles.length, 0),
  }
}

/**
 * Returns the holdings of each paper, the paper with the most dated issues first.
 *
 * @param summaries oldest first
 */
export function holdingsOf(summaries: IssueSummary[]): PaperHoldings[] {
  return [...groupBy(summaries, ({ publication }) => publication.slug)]
    .map(([slug, issues]) => paperOf(slug, issues))
    .sort((a, b) => b.dated.length - a.dated.length)
}
