/**
 * Festivals of which the page speaks as near: 端午假期三天 places it around the fifth day of the fifth lunar month.
 */
import { LunarDay } from 'tyme4ts'
import { dayNumber } from '#model/calendar-day.ts'
import type { Clue } from '#model/record/evidence.ts'
import type { Constraint, Day } from '../constraint.ts'
import type { Passage } from '../text/passage.ts'

interface Festival {
  pattern: string
  month: number
  day: number
  /** Whether month and day are of the lunar calendar. */
  lunar?: boolean
}

const festivals: readonly Festival[] = [
  { pattern: '元旦', month: 1, day: 1 },
  { pattern: '春节', month: 1, day: 1, lunar: true },
  { pattern: '元宵', month: 1, day: 15, lunar: true },
  { pattern: '清明', month: 4, day: 5 },
  { pattern: '“?五一”?(?:国际劳动节)?', month: 5, day: 1 },
  { pattern: '端午', month: 5, day: 5, lunar: true },
  { pattern: '中秋', month: 8, day: 15, lunar: true },
  { pattern: '国庆', month: 10, day: 1 },
]

/** Said of a festival that is near. */
const nearnessWords = '(?:节)?(?:假期|小长假|佳节|将至|期间|假日|前夕|临近|当天)'

const expressions = festivals.map((festival) => ({
  festival,
  expression: new RegExp(festival.pattern + nearnessWords, 'u'),
}))

const lunarCache = new Map<string, number | undefined>()

function lunarDay(year: number, month: number, day: number): number | undefined {
  const solar = LunarDay.fromYmd(year, month, day).getSolarDay()
  return dayNumber(solar.getYear(), solar.getMonth(), solar.getDay())
}

function dayOf({ month, day, lunar }: Festival, year: number): number | undefined {
  if (!lunar) return dayNumber(year, month, day)
  const key = `${year}-${month}-${day}`
  if (!lunarCache.has(key)) lunarCache.set(key, lunarDay(year, month, day))
  return lunarCache.get(key)
}

/** Days before and after a festival in which it is spoken of as near. */
const [daysBefore, daysAfter] = [14, 20]

function isNear(festival: Festival, { number, year }: Day): boolean {
  return [year - 1, year, year + 1].some((each) => {
    const day = dayOf(festival, each)
    return day !== undefined && number >= day - daysBefore && number <= day + daysAfter
  })
}

function nearFestival(festival: Festival, weight: number, clue: Clue): Constraint {
  return {
    cost: (day) => (isNear(festival, day) ? 0 : weight),
    clues: (day) => (isNear(festival, day) ? [clue] : []),
  }
}

/**
 * One bound for each festival spoken of; what opens an item or heads it says more.
 *
 * @param page text of all passages
 */
export function festivalsNear(passages: readonly Passage[], page: string): Constraint[] {
  const spokenOf = expressions.filter(({ expression }) => expression.test(page))
  return spokenOf.flatMap(({ festival, expression }) => {
    const told = passages.flatMap((passage) => {
      const match = expression.exec(passage.text)
      if (!match) return []
      const opens = passage.role === 'headline' || match.index < passage.openingEnd
      return [
        {
          weight: opens ? 1 : 0.4,
          clue: { quote: match[0], line: passage.lineAt(match.index), says: '临近的节日' },
        },
      ]
    })
    const strongest = told.toSorted((a, b) => b.weight - a.weight)[0]
    return strongest ? [nearFestival(festival, strongest.weight, strongest.clue)] : []
  })
}
