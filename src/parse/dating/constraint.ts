/**
 * One piece of evidence for the date, as a cost for each day that contradicts it.
 *
 * `9月22日上午` costs nothing on 23 September, a little on the 24th, much on the 21st. Costs are added; they are
 * natural logarithms, so that 3 makes a day some twenty times less likely.
 */
import type { Clue } from '#model/record/evidence.ts'

/** A day that may be the date of the issue. */
export interface Day {
  /** Day number, from `#model/calendar-day.ts`. */
  number: number
  year: number
  month: number
  day: number
}

export interface Constraint {
  /** From 0, when the evidence fits the day. */
  cost(day: Day): number
  /** Words of the page that support the day; none where they only do not contradict it. */
  clues(day: Day): Clue[]
  /** Words of the page that contradict the day. */
  counterEvidence?(day: Day): Clue[]
}
