/**
 * The days in which an event is talked of, as evidence: 党的十九届四中全会 bounds a page to the time from the eve of
 * 31 October 2019 to some months after the next plenum.
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

/** A name for an event: how it is written, and in which days it is talked of. */
export interface EventPattern {
  /** With flag `g`. */
  pattern: RegExp
  /** Stands in every match. */
  word: string
  days(match: RegExpExecArray): DayRange | undefined
  says: string
}

const distantFuture = fromIso('2100-01-01')

/** Day number so many days after an ISO date; the end of all time where there is no date yet. */
export const dayOf = (iso: string | undefined, shift = 0): number =>
  iso === undefined ? distantFuture : fromIso(iso) + shift

/** Day number so many days after New Year. */
export const newYear = (year: number, shift = 0): number => fromIso(`${year}-01-01`) + shift

/** Cost of a day outside a window, growing with the distance. */
function distanceCost([from, until]: DayRange, { number }: Day): number {
  const distance = Math.max(from - number, number - until)
  return distance <= 0 ? 0 : Math.min(4, 1.2 + distance / 180)
}

/** Evidence that sets bounds to the date; `closed` when on both sides. */
export interface Bound extends Constraint {
  closed: boolean
}

/** A window as evidence of a given weight. */
export function bound({ days, clue }: EventWindow, weight: number): Bound {
  const closed = days[1] < distantFuture
  return {
    closed,
    cost: (day) => weight * distanceCost(days, day),
    clues: (day) => (closed && distanceCost(days, day) === 0 ? [clue] : []),
    counterEvidence: (day) => (day.number < days[0] ? [clue] : []),
  }
}
