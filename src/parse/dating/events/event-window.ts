/**
 * The days in which an event is in the news, as evidence: 党的十九届四中全会 bounds a page's date between 75 days before
 * 31 October 2019, its last day, and 120 days after the last day of the next plenum.
 */
import { fromIso } from '#model/calendar-day.ts'
import type { Clue } from '#model/record/evidence.ts'
import type { Constraint, Day } from '../constraint.ts'

/** First and last day number. */
export type DayRange = readonly [from: number, until: number]

export interface EventWindow {
  days: DayRange
  clue: Clue
}

/** A way to name an event, and the days in which it is in the news. */
export interface EventPattern {
  /** With flag `g`. */
  pattern: RegExp
  /** Part of every match, by which pages without one are sorted out quickly. */
  word: string
  days(match: RegExpExecArray): DayRange | undefined
  says: string
}

const distantFuture = fromIso('2100-01-01')

/** Day number `shift` days after an ISO date; a day in 2100 where there is no date yet. */
export const dayOf = (iso: string | undefined, shift = 0): number =>
  iso === undefined ? distantFuture : fromIso(iso) + shift

/** Day number `shift` days after 1 January. */
export const newYear = (year: number, shift = 0): number => fromIso(`${year}-01-01`) + shift

/** Cost of a day outside a window, growing with the distance. */
function distanceCost([from, until]: DayRange, { number }: Day): number {
  const distance = Math.max(from - number, number - until)
  return distance <= 0 ? 0 : Math.min(4, 1.2 + distance / 180)
}

/** Evidence that bounds the date; `closed` when it does so on both sides. */
export interface Bound extends Constraint {
  closed: boolean
}

/** Returns a window as evidence; its costs are multiplied by `weight`. */
export function bound({ days, clue }: EventWindow, weight: number): Bound {
  const closed = days[1] < distantFuture
  return {
    closed,
    cost: (day) => weight * distanceCost(days, day),
    clues: (day) => (closed && distanceCost(days, day) === 0 ? [clue] : []),
    counterEvidence: (day) => (day.number < days[0] ? [clue] : []),
  }
}
