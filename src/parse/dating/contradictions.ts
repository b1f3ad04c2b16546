/**
 * Words of the page that contradict a date that is printed: news with a dateline reports a later day, or, where no
 * weekday confirms what is printed, later years are named as present.
 *
 * `滨江日报讯 7月18日上午` on a page of 14 July; notices, programmes and plans name later days on every page.
 */
import type { Clue } from '#model/record/evidence.ts'
import type { Day } from './constraint.ts'
import { daysSince } from './days/reported-days.ts'
import type { PageEvidence } from './evidence.ts'

/** So many places must name a later year: one may be a plan. */
const enough = 2

function laterDays({ reported }: PageEvidence, day: Day): Clue[] {
  return reported
    .filter(({ isDispatch, place, month }) => isDispatch && place === 'opening' && month !== undefined)
    .filter((mention) => (daysSince(mention, day) ?? 0) < 0)
    .map(({ quote, line }) => ({ quote, line, says: '报道的日子晚于出版日' }))
}

function laterYears({ presentYears }: PageEvidence, { year }: Day): Clue[] {
  const later = presentYears.filter((mention) => mention.year > year)
  const clues = later.map(({ quote, line }) => ({ quote, line, says: '晚于出版的年份' }))
  return new Set(clues.map(({ line }) => line)).size < enough ? [] : clues
}

/**
 * Returns the words of the page that contradict a printed date.
 *
 * @param isConfirmed whether the weekday that is printed too is that of the day
 */
export const contradictions = (evidence: PageEvidence, day: Day, isConfirmed: boolean): Clue[] => [
  ...laterDays(evidence, day),
  ...(isConfirmed ? [] : laterYears(evidence, day)),
]
