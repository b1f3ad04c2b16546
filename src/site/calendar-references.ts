/**
 * References to the calendars: every year of a paper, every month and every day of the calendar that holds an issue.
 *
 * Years and months grow with the archive, so a run writes those of some years: `hyrb/2022` is `/hyrb/2022/`, `/hyrb/2022/09/`, ….
 */

import { monthsOfYear, type PaperHoldings } from '#catalog/holdings.ts'
import { dateLookupPath, daysPath, monthPath, onThisDayPath, yearPath } from '#model/addresses/address.ts'
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

/** References to the pages by which readers come to a day of the whole archive. */
export interface DayReferences {
  /** The page that answers a jump to a date. */
  date: Array<{ path: string }>
  /** Each paper's list of days. */
  days: Array<{ path: string; slug: string }>
  onThisDay: Array<{ path: string }>
  /** Each day of the calendar that holds an issue: `09-05`. */
  anniversary: Array<{ path: string; day: string }>
}

/** References to them; at most 366 days, however long the archive. */
export function dayReferences(papers: readonly PaperHoldings[]): DayReferences {
  const held = papers.flatMap(({ dated }) => dated.flatMap(({ date }) => date?.value.slice(5) ?? []))
  return {
    date: [{ path: dateLookupPath }],
    days: papers.map(({ slug }) => ({ path: daysPath(slug), slug })),
    onThisDay: [{ path: onThisDayPath() }],
    anniversary: [...new Set(held)].map((day) => ({ path: onThisDayPath(day), day })),
  }
}

export const noDays: DayReferences = { date: [], days: [], onThisDay: [], anniversary: [] }
