/**
 * How many articles fall into each part of the archive's time: by month while it is short, else by year.
 *
 * From 2020-07-14 to 2023-07-26 there are 37 months, the first of them `2020-07`.
 */

/** Months beyond which a chart counts years. */
const mostMonths = 60

export interface Period {
  /** `2020年7月`, `2020年` */
  name: string
  articles: number
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

const nameOfMonth = (month: number): string => `${Math.floor(month / 12)}年${(month % 12) + 1}月`

const nameOfYear = (year: number): string => `${year}年`

function count(
  dates: readonly string[],
  first: number,
  last: number,
  at: (date: string) => number,
): number[] {
  const counts = Array<number>(last - first + 1).fill(0)
  for (const date of dates) counts[at(date) - first] = (counts[at(date) - first] ?? 0) + 1
  return counts
}

/**
 * Articles by period, without a hole from the first to the last.
 *
 * @param dates ISO dates of articles, within the span
 * @param span first and last ISO date of the archive
 */
export function periodsOf(dates: readonly string[], [first, last]: readonly [string, string]): Period[] {
  const inMonths = monthOf(last) - monthOf(first) < mostMonths
  const at = inMonths ? monthOf : (date: string): number => Number(date.slice(0, 4))
  const name = inMonths ? nameOfMonth : nameOfYear
  return count(dates, at(first), at(last), at).map((articles, index) => ({
    name: name(at(first) + index),
    articles,
  }))
}
