/**
 * Finds the issues of a day, or the nearest ones: for 6 September 2022, 滨江日报 of the 5th and of the 7th.
 *
 * Days are ISO dates, which sort as strings.
 */

/** The days with an issue of one paper. */
export interface PaperDays {
  slug: string
  name: string
  /** Oldest first. */
  days: readonly string[]
}

/** One paper on one day. */
export interface DayMatch {
  paper: PaperDays
  day: string
}

export interface DayMatches {
  /** Issues of the day itself. */
  on: DayMatch[]
  /** The last issue of any paper before the day. */
  before: DayMatch | undefined
  /** The first issue of any paper after the day. */
  after: DayMatch | undefined
}

type ChooseMatch = (a: DayMatch, b: DayMatch) => DayMatch

const later: ChooseMatch = (a, b) => (b.day > a.day ? b : a)
const earlier: ChooseMatch = (a, b) => (b.day < a.day ? b : a)

function nearest(papers: readonly PaperDays[], choose: ChooseMatch, isIncluded: (day: string) => boolean) {
  const matches = papers.flatMap((paper) =>
    paper.days.filter(isIncluded).map((day): DayMatch => ({ paper, day })),
  )
  return matches.length === 0 ? undefined : matches.reduce(choose)
}

/** Returns the issues of a day and the nearest issues before and after it. */
export const findDay = (papers: readonly PaperDays[], date: string): DayMatches => ({
  on: papers.filter(({ days }) => days.includes(date)).map((paper) => ({ paper, day: date })),
  before: nearest(papers, later, (day) => day < date),
  after: nearest(papers, earlier, (day) => day > date),
})

const dayOfLeapYear = (monthDay: string): number => Date.parse(`2024-${monthDay}`) / 86_400_000

/** Distance in days on a circular year: 1 for 12-31 and 01-01. */
function daysBetween(a: string, b: string): number {
  const distance = Math.abs(dayOfLeapYear(a) - dayOfLeapYear(b))
  return Math.min(distance, 366 - distance)
}

/** Returns the day of the year (`09-05`) that is nearest to `day`; undefined if `days` is empty. */
export const nearestDayOfYear = (days: readonly string[], day: string): string | undefined =>
  days.toSorted((a, b) => daysBetween(a, day) - daysBetween(b, day))[0]
