/**
 * References to the calendars: every year of a paper and every month that holds an issue.
 *
 * They grow with the archive, so a run writes those of some years: `hyrb/2022` is `/hyrb/2022/`, `/hyrb/2022/09/`, ….
 */
import { yearPath } from '#model/address.ts'
import { monthPath } from '#model/day-address.ts'
import { monthsOfYear, type PaperHoldings } from '#render/holdings.ts'
import type { Shard } from './shard.ts'

interface YearReference {
  path: string
  /** Of the paper. */
  slug: string
  year: string
}

interface MonthReference extends YearReference {
  month: string
}

export interface CalendarReferences {
  year: YearReference[]
  month: MonthReference[]
}

/** References to the calendars of a shard. */
export function calendarReferences(papers: readonly PaperHoldings[], { years }: Shard): CalendarReferences {
  const wanted = years === 'all' ? undefined : new Set(years)
  const held = papers
    .flatMap(({ slug, years: all }) => all.map((holdings) => ({ slug, holdings })))
    .filter(({ slug, holdings }) => wanted?.has(`${slug}/${holdings.year}`) ?? true)
  return {
    year: held.map(({ slug, holdings: { year } }) => ({ path: yearPath(slug, year), slug, year })),
    month: held.flatMap(({ slug, holdings }) =>
      monthsOfYear(holdings).map(({ year, month }) => ({
        path: monthPath(slug, year, month),
        slug,
        year,
        month,
      })),
    ),
  }
}
