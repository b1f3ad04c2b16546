/**
 * The issues of a day, or those next to it: asked for 6 September 2022, 滨江日报 of the 5th and of the 7th.
 *
 * Days are ISO dates, so that their order is that of their letters.
 */

/** The days of which a paper has an issue. */
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
  /** The last issue before it, and the first after it; of several papers the nearest. */
  before: DayMatch | undefined
  after: DayMatch | undefined
}

type ChooseMatch = (a: DayMatch, b: DayMatch) => DayMatch

const later: ChooseMatch = (a, b) => (b.day > a.day ? b : a)
const earlier: ChooseMatch = (a, b) => (b.day < a.day ? b : a)

function nearest(papers: readonly PaperDays[], choose: ChooseMatch, fits: (day: string) => boolean) {
  const finds = papers.flatMap((paper) => paper.days.filter(fits).map((day): DayMatch => ({ paper, day })))
  return finds.length === 0 ? undefined : finds.reduce(choose)
}

/** What papers have on a day and beside it. */
export const findDay = (papers: readonly PaperDays[], date: string): DayMatches => ({
  on: papers.filter(({ days }) => days.includes(date)).map((paper) => ({ paper, day: date })),
  before: nearest(papers, later, (day) => day < date),
  after: nearest(papers, earlier, (day) => day > date),
})

const dayOfLeapYear = (monthDay: string): number => Date.parse(`2024-${monthDay}`) / 86_400_000

/** Days apart in a year that begins again at its end: 12-31 and 01-01 are neighbours. */
function daysBetween(a: string, b: string): number {
  const distance = Math.abs(dayOfLeapYear(a) - dayOfLeapYear(b))
  return Math.min(distance, 366 - distance)
}

/** Of days without a year (`09-05`) the one that is nearest to another. */
export const nearestDayOfYear = (days: readonly string[], day: string): string | undefined =>
  days.toSorted((a, b) => daysBetween(a, day) - daysBetween(b, day))[0]
