/**
 * Counts articles per period of the time span of the archive: per month, or for a longer span per year, decade or century.
 *
 * From 2020-07-14 to 2023-07-26 there are 37 months, the first is 2020年7月. A year misread as 2916 gives 90 decades
 * instead of 895 years.
 */

export interface Period {
  /** `2020年7月`, `2020年`, `2020年代`, `21世纪` */
  name: string
  articles: number
}

/** A unit of time with the number of periods above which the next longer unit is used. */
interface PeriodUnit {
  maxPeriods: number
  /** Number of the period of an ISO date; consecutive periods have consecutive numbers. */
  periodOf(date: string): number
  /** Chinese name of a period. */
  name(period: number): string
}

const yearOf = (date: string): number => Number(date.slice(0, 4))

const periodUnits: readonly PeriodUnit[] = [
  {
    maxPeriods: 60,
    periodOf: (date) => yearOf(date) * 12 + Number(date.slice(5, 7)) - 1,
    name: (month) => `${Math.floor(month / 12)}年${(month % 12) + 1}月`,
  },
  { maxPeriods: 200, periodOf: yearOf, name: (year) => `${year}年` },
  { maxPeriods: 200, periodOf: (date) => Math.floor(yearOf(date) / 10), name: (decade) => `${decade}0年代` },
]

/** The longest unit; with four-digit years there are at most 100 centuries. */
const centuries: PeriodUnit = {
  maxPeriods: 100,
  periodOf: (date) => Math.floor((yearOf(date) - 1) / 100),
  name: (century) => `${century + 1}世纪`,
}

/**
 * Returns the number of articles per period, for all periods from the first to the last date.
 *
 * @param dates ISO dates of articles, within the span
 * @param span first and last ISO date of the archive
 */
export function periodsOf(dates: readonly string[], [first, last]: readonly [string, string]): Period[] {
  const { periodOf, name } =
    periodUnits.find((each) => each.periodOf(last) - each.periodOf(first) < each.maxPeriods) ?? centuries
  const counts = Array<number>(periodOf(last) - periodOf(first) + 1).fill(0)
  for (const date of dates)
    counts[periodOf(date) - periodOf(first)] = (counts[periodOf(date) - periodOf(first)] ?? 0) + 1
  return counts.map((articles, index) => ({ name: name(periodOf(first) + index), articles }))
}
