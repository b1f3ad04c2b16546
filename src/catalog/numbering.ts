/**
 * Computes from the issue numbers (期号) how many issues were printed between two numbered issues.
 *
 * 2020-07-14 is 第17528号 and 2022-09-05 is 第18283号: on the 782 days between them, 754 issues were printed. If the archive
 * holds one of these, also one without a number, 753 are missing.
 */
import { fromIso } from '#model/calendar-day.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** The days between two consecutive numbered issues. */
export interface NumberedInterval {
  /** ISO date of the first issue; not part of the interval. */
  from: string
  /** ISO date of the second issue; not part of the interval. */
  to: string
  /** Number of days between the two dates. */
  days: number
  /** Number of these days with an issue in the archive. */
  held: number
  /** Number of issues printed on these days; absent if the numbers contradict the dates. */
  printed?: number
}

interface HeldDay {
  date: string
  number: number | undefined
}

/** The days with an issue, each once, oldest first. */
function heldDays(summaries: readonly IssueSummary[]): HeldDay[] {
  const days = new Map<string, HeldDay>()
  for (const { date, number } of summaries)
    if (date) days.set(date.value, { date: date.value, number: days.get(date.value)?.number ?? number })
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function intervalBetween(before: HeldDay, after: HeldDay, held: number): NumberedInterval {
  const days = fromIso(after.date) - fromIso(before.date) - 1
  const printed = (after.number ?? 0) - (before.number ?? 0) - 1
  const isConsistent = printed >= held && printed <= days
  return { from: before.date, to: after.date, days, held, ...(isConsistent && { printed }) }
}

/** Returns the intervals of one paper, oldest first; between consecutive days there is none. */
export function numberedIntervals(summaries: readonly IssueSummary[]): NumberedInterval[] {
  const held = heldDays(summaries)
  const numbered = held.flatMap((day, index) => (day.number === undefined ? [] : [{ ...day, index }]))
  return numbered
    .slice(1)
    .flatMap((after, index) => {
      const before = numbered[index]
      return before ? [intervalBetween(before, after, after.index - before.index - 1)] : []
    })
    .filter(({ days }) => days > 0)
}
