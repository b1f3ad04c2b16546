/**
 * Festivals that the page calls near: 端午假期三天 dates it around the fifth day of the fifth lunar month.
 */
import { LunarDay } from 'tyme4ts'
import { dayNumber } from '#model/calendar-day.ts'
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import type { Clue } from '#model/record/evidence.ts'
import type { Constraint, Day } from '../constraint.ts'
import type { Passage } from '../text/passage.ts'

type Festival = Lexicon['festivals']['days'][number]

const expressionsOf = memoize(({ festivals: { days, nearWords } }: Lexicon) =>
  days.map((festival) => ({
    festival,
    expression: new RegExp(`(?:${festival.pattern})(?:节)?(?:${nearWords.join('|')})`, 'u'),
  })),
)

const lunarCache = new Map<string, number | undefined>()

function lunarDay(year: number, month: number, day: number): number | undefined {
  const solar = LunarDay.fromYmd(year, month, day).getSolarDay()
  return dayNumber(solar.getYear(), solar.getMonth(), solar.getDay())
}

/** Returns the day number of a festival in a year. */
export function festivalDay({ month, day, lunar }: Festival, year: number): number | undefined {
  if (!lunar) return dayNumber(year, month, day)
  const key = `${year}-${month}-${day}`
  if (!lunarCache.has(key)) lunarCache.set(key, lunarDay(year, month, day))
  return lunarCache.get(key)
}

/** Days before and after a festival on which it may be called near. */
const [daysBefore, daysAfter] = [14, 20]

function isNear(festival: Festival, { number, year }: Day): boolean {
  return [year - 1, year, year + 1].some((each) => {
    const day = festivalDay(festival, each)
    return day !== undefined && number >= day - daysBefore && number <= day + daysAfter
  })
}

function nearFestival(festival: Festival, weight: number, clue: Clue): Constraint {
  return {
    cost: (day) => (isNear(festival, day) ? 0 : weight),
    clues: (day) => (isNear(festival, day) ? [clue] : []),
  }
}

/** The passages' mentions of a near festival; those in an opening or a headline weigh more. */
function mentionsOf(passages: readonly Passage[], expression: RegExp): Array<{ weight: number; clue: Clue }> {
  return passages.flatMap((passage) => {
    const match = expression.exec(passage.text)
    if (!match) return []
    const opens = passage.role === 'headline' || match.index < passage.openingEnd
    const clue = { quote: match[0], line: passage.lineAt(match.index), says: '临近的节日' }
    return [{ weight: opens ? 1 : 0.4, clue }]
  })
}

/**
 * Returns one constraint for each festival that the page calls near.
 *
 * @param page text of all passages
 */
export function festivalsNear(passages: readonly Passage[], page: string, lexicon: Lexicon): Constraint[] {
  const named = expressionsOf(lexicon).filter(({ expression }) => expression.test(page))
  return named.flatMap(({ festival, expression }) => {
    const strongest = mentionsOf(passages, expression).toSorted((a, b) => b.weight - a.weight)[0]
    return strongest ? [nearFestival(festival, strongest.weight, strongest.clue)] : []
  })
}
