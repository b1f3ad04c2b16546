/**
 * What is known of each day of a paper: held, printed but missing, not printed, or unknown.
 *
 * 2020-07-14 is 第17528号 and 2022-09-05 is 第18283号: 783 days, 755 numbers. Between two issues whose numbers differ by
 * as many as their days, every day in between was printed; between neighbours in number, none was.
 */
import { fromIso, toIso } from '#model/calendar-day.ts'
import type { Summary } from '#model/summary.ts'

export type DayState = 'held' | 'missing' | 'unprinted' | 'unknown'

export interface Day {
  /** ISO date. */
  date: string
  state: DayState
  /** Issues of the day; more than one where two raw files claim it. */
  issues: Summary[]
}

/** Between two issues that follow each other in the archive. */
export interface Gap {
  from: string
  to: string
  days: number
  /** Issues that the numbers say were printed; absent where numbers are not known or contradict the days. */
  printed?: number
}

interface Dated {
  date: string
  number: number | undefined
}

function datedOf(summaries: Summary[]): Dated[] {
  const days = new Map<string, Dated>()
  for (const { date, number } of summaries) {
    if (!date) continue
    const known = days.get(date.value)
    days.set(date.value, { date: date.value, number: known?.number ?? number })
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function printedBetween(before: Dated, after: Dated, days: number): { printed?: number } {
  if (before.number === undefined || after.number === undefined) return {}
  const printed = after.number - before.number - 1
  return printed >= 0 && printed <= days ? { printed } : {}
}

/** Gaps between the issues of one paper, oldest first; days that follow each other leave none. */
export function gapsOf(summaries: Summary[]): Gap[] {
  const dated = datedOf(summaries)
  return dated.flatMap((after, index) => {
    const before = dated[index - 1]
    if (!before) return []
    const days = fromIso(after.date) - fromIso(before.date) - 1
    return days > 0
      ? [{ from: before.date, to: after.date, days, ...printedBetween(before, after, days) }]
      : []
  })
}

function stateIn(gap: Gap | undefined): DayState {
  if (gap?.printed === undefined) return 'unknown'
  if (gap.printed === 0) return 'unprinted'
  return gap.printed === gap.days ? 'missing' : 'unknown'
}

function byDate(summaries: Summary[]): Map<string, Summary[]> {
  const days = new Map<string, Summary[]>()
  for (const summary of summaries) {
    if (!summary.date) continue
    const day = days.get(summary.date.value)
    if (day) day.push(summary)
    else days.set(summary.date.value, [summary])
  }
  return days
}

/** Every day of a year, with the issues of one paper. */
export function daysOfYear(year: string, summaries: Summary[]): Day[] {
  const gaps = gapsOf(summaries)
  const held = byDate(summaries)
  const days: Day[] = []
  for (let day = fromIso(`${year}-01-01`); toIso(day).startsWith(year); day++) {
    const date = toIso(day)
    const issues = held.get(date) ?? []
    const gap = gaps.find(({ from, to }) => from < date && date < to)
    days.push({ date, issues, state: issues.length > 0 ? 'held' : stateIn(gap) })
  }
  return days
}
