/**
 * What is known of each day of a paper: held, printed but missing, not printed, or unknown.
 *
 * 第18283号 of 5 September and 第18285号 of 7 September leave 6 September missing; had it been 第18284号, the paper had
 * not appeared on the day between.
 */
import { fromIso, toIso } from '#model/calendar-day.ts'
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { type NumberedInterval, numberedIntervals } from './numbering.ts'

export type DayState = 'held' | 'missing' | 'unprinted' | 'unknown'

export interface Day {
  /** ISO date. */
  date: string
  state: DayState
  /** Issues of the day; more than one where two raw files claim it. */
  issues: IssueSummary[]
  /** What the numbers say of the days around it, if anything. */
  interval?: NumberedInterval
}

interface Calendar {
  issuesOn: Map<string, IssueSummary[]>
  intervals: NumberedInterval[]
}

function stateIn(bracket: NumberedInterval | undefined): DayState {
  if (bracket?.printed === undefined) return 'unknown'
  if (bracket.printed === bracket.held) return 'unprinted'
  return bracket.printed === bracket.days ? 'missing' : 'unknown'
}

const byDate = (summaries: readonly IssueSummary[]): Map<string, IssueSummary[]> =>
  groupBy(
    summaries.filter(({ date }) => date),
    ({ date }) => date?.value ?? '',
  )

/** The calendar of a paper, for all its years and months. */
const calendarOf = memoize(
  (summaries: readonly IssueSummary[]): Calendar => ({
    issuesOn: byDate(summaries),
    intervals: numberedIntervals(summaries),
  }),
)

/**
 * Every day of a year or a month, with the issues of one paper.
 *
 * @param period `2022` or `2022-09`
 * @param summaries dated issues of the paper
 */
export function daysOf(period: string, summaries: readonly IssueSummary[]): Day[] {
  const { issuesOn, intervals: brackets } = calendarOf(summaries)
  const near = brackets.filter(({ from, to }) => from.slice(0, period.length) <= period && period <= to)
  const days: Day[] = []
  for (let day = fromIso(period.length === 4 ? `${period}-01-01` : `${period}-01`); ; day++) {
    const date = toIso(day)
    if (!date.startsWith(period)) return days
    const issues = issuesOn.get(date) ?? []
    const bracket = near.find(({ from, to }) => from < date && date < to)
    const state = issues.length > 0 ? 'held' : stateIn(bracket)
    days.push({ date, issues, state, ...(bracket && { interval: bracket }) })
  }
}
