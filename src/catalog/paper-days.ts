/**
 * The state of each day of a newspaper: held, missing (printed, but not in the archive), unprinted, or unknown.
 *
 * With 第18283号 of 5 September and 第18285号 of 7 September, 6 September is missing; with 第18284号 of 7 September, no issue
 * was printed on 6 September.
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
  /** Issues of the day; more than one if two raw files have the same date. */
  issues: IssueSummary[]
  /** The interval between numbered issues that contains the day, if any. */
  interval?: NumberedInterval
}

/** The issues and intervals of one paper, for lookup by day. */
interface Calendar {
  issuesOn: Map<string, IssueSummary[]>
  intervals: NumberedInterval[]
}

function stateIn(interval: NumberedInterval | undefined): DayState {
  if (interval?.printed === undefined) return 'unknown'
  if (interval.printed === interval.held) return 'unprinted'
  return interval.printed === interval.days ? 'missing' : 'unknown'
}

const byDate = (summaries: readonly IssueSummary[]): Map<string, IssueSummary[]> =>
  groupBy(
    summaries.filter(({ date }) => date),
    ({ date }) => date?.value ?? '',
  )

/** The calendar of a paper, memoized: it is used for each year and month. */
const calendarOf = memoize(
  (summaries: readonly IssueSummary[]): Calendar => ({
    issuesOn: byDate(summaries),
    intervals: numberedIntervals(summaries),
  }),
)

/**
 * Returns every day of a year or month with its state and issues.
 *
 * @param period `2022` or `2022-09`
 * @param summaries dated issues of the paper
 */
export function daysOf(period: string, summaries: readonly IssueSummary[]): Day[] {
  const { issuesOn, intervals } = calendarOf(summaries)
  const overlapping = intervals.filter(
    ({ from, to }) => from.slice(0, period.length) <= period && period <= to,
  )
  const days: Day[] = []
  for (let day = fromIso(period.length === 4 ? `${period}-01-01` : `${period}-01`); ; day++) {
    const date = toIso(day)
    if (!date.startsWith(period)) return days
    const issues = issuesOn.get(date) ?? []
    const interval = overlapping.find(({ from, to }) => from < date && date < to)
    const state = issues.length > 0 ? 'held' : stateIn(interval)
    days.push({ date, issues, state, ...(interval && { interval }) })
  }
}
