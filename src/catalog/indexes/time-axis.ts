/**
 * How many articles fall into each part of the archive's time: by month while it is short, else by year, decade or century.
 *
 * From 2020-07-14 to 2023-07-26 there are 37 months, the first of them `2020-07`. A year that was misread as 2916 gives 90
 * decades, not 895 years.
 */

export interface Period {
  /** `2020年7月`, `2020年`, `2020年代`, `21世纪` */
  name: string
  articles: number
}

/** A way to cut time, with the number of periods beyond which a longer one is taken. */
interface PeriodUnit {
  maxPeriods: number
  periodOf(date: string): number
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

/** No date has more than a hundred of them. */
const centuries: PeriodUnit = {
  maxPeriods: 100,
  periodOf: (date) => Math.floor((yearOf(date) - 1) / 100),
  name: (century) => `${century + 1}世纪`,
}

/**
 * Articles by period, without a hole from the first to the last.
 *
 * @param dates ISO dates of articles, within the span
 * @param span first and last ISO date of the archive
 */
export function periodsOf(dates: readonly string[], [first, last]: readonly [string, string]): Period[] {
  const { periodOf: at, name } =
    periodUnits.find((each) => each.periodOf(last) - each.periodOf(first) < each.maxPeriods) ?? centuries
  const counts = Array<number>(at(last) - at(first) + 1).fill(0)
  for (const date of dates) counts[at(date) - at(first)] = (counts[at(date) - at(first)] ?? 0) + 1
  return counts.map((articles, index) => ({ name: name(at(first) + index), articles }))
}
