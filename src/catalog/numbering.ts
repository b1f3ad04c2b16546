/**
 * What the numbers in the mastheads say of the days between two numbered issues.
 *
 * 2020-07-14 is 第17528号 and 2022-09-05 is 第18283号: on the 782 days between them 754 issues were printed. Unnumbered
 * issues in between count as printed: with one held, 753 are missing.
 */
import { fromIso } from '#model/calendar-day.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

/** The days between two numbered issues that follow each other. */
export interface NumberedInterval {
  /** ISO dates of the two issues; the days of the bracket lie between them. */
  from: string
  to: string
  days: number
  /** Days of the bracket of which the archive has an issue. */
  held: number
  /** Issues printed on these days; absent where the numbers contradict the days. */
  printed?: number
}

interface HeldDay {
  date: string
  number: number | undefined
}

/** The days that are held, each once, oldest first. */
function heldDays(summaries: readonly IssueSummary[]): HeldDay[] {
  const days = new Map<string, HeldDay>()
  for (const { date, number } of summaries)
    if (date) days.set(date.value, { date: date.value, number: days.get(date.value)?.number ?? number })
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function intervalBetween(before: HeldDay, after: HeldDay, held: number): NumberedInterval {
  const days = fromIso(after.date) - fromIso(before.date) - 1
  const printed = (after.number ?? 0) - (before.number ?? 0) - 1
  const agrees = printed >= held && printed <= days
  return { from: before.date, to: after.date, days, held, ...(agrees && { printed }) }
}

/** Brackets of one paper, oldest first; days that follow each other leave none. */
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
