/**
 * One piece of evidence for the date: what it costs to believe a day in spite of it.
 *
 * `9月22日上午` costs nothing on 23 September, a little on the 24th, much on the 21st. Costs add up; they are in
 * the units of a natural logarithm, so that 3 makes a day some twenty times less likely.
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
  /** The words that speak for the day; none where they only fail to speak against it. */
  clues(day: Day): Clue[]
  /** The words that the day contradicts. */
  counterEvidence?(day: Day): Clue[]
}
