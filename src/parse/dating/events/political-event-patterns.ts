/**
 * Names of congresses, plenums, sessions and five-year plans, and the days in which they are in the news:
 * 党的十九届二中、三中、四中全会 names the fourth plenum, which is cited until some months after the fifth.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { chineseNumber } from '../../text/chinese-number.ts'
import { type DayRange, dayOf, type EventPattern, newYear } from './event-window.ts'

type PoliticalCalendar = Lexicon['politicalCalendar']
type PartyCongresses = ReadonlyMap<number, PoliticalCalendar['partyCongresses'][number]>

const numeral = '[一二三四五六七八九十]{1,4}'
const congressNumeral = '十[一二三四五六七八九]|二十'

const numberOf = (numerals: string | undefined): number => chineseNumber(numerals ?? '') ?? 0

const byNumber = <T extends { number: number }>(entries: readonly T[]): ReadonlyMap<number, T> =>
  new Map(entries.map((entry) => [entry.number, entry]))

function plenumDays(
  congresses: PartyCongresses,
  [, congress, sessions]: RegExpExecArray,
): DayRange | undefined {
  const last = /([一二三四五六七八九])中(?:、)?$/u.exec(sessions ?? '')?.[1]
  const [number, session] = [numberOf(congress), numberOf(last)]
  const plenums = congresses.get(number)?.plenums
  const held = plenums?.[session - 1]
  if (!held) return undefined
  return [dayOf(held, -75), dayOf(plenums?.[session] ?? congresses.get(number + 1)?.plenums[0], 120)]
}

function congressDays(congresses: PartyCongresses, [, congress]: RegExpExecArray): DayRange | undefined {
  const number = numberOf(congress)
  const from = congresses.get(number)?.from
  return from ? [dayOf(from, -365), dayOf(congresses.get(number + 1)?.until, 120)] : undefined
}

function daysBeforeCongress(
  congresses: PartyCongresses,
  [, welcomed, opened]: RegExpExecArray,
): DayRange | undefined {
  const { from, until } = congresses.get(numberOf(welcomed ?? opened)) ?? {}
  return from ? [dayOf(from, -365), dayOf(until)] : undefined
}

/** Plenums of the Central Committee, and the congresses themselves. */
function partyPatterns(partyCongresses: PoliticalCalendar['partyCongresses']): EventPattern[] {
  const congresses = byNumber(partyCongresses)
  return [
    {
      pattern: new RegExp(`(${numeral})届((?:[一二三四五六七八九]中、?){1,9})全会`, 'gu'),
      word: '全会',
      days: (match) => plenumDays(congresses, match),
      says: '中央全会',
    },
    {
      pattern: new RegExp(`党的(${congressNumeral})大(?!以来|报告文学)`, 'gu'),
      word: '党的',
      days: (match) => congressDays(congresses, match),
      says: '党的代表大会',
    },
    {
      pattern: new RegExp(
        `(?:迎接|喜迎)党的(${congressNumeral})大|党的(${congressNumeral})大(?:的?胜利)?召开(?=[营创献]|。)`,
        'gu',
      ),
      word: '党的',
      days: (match) => daysBeforeCongress(congresses, match),
      says: '代表大会召开之前',
    },
  ]
}

/** Annual sessions of the National People's Congress and of the CPPCC, which have the same number. */
function sessionPatterns(peoplesCongresses: PoliticalCalendar['peoplesCongresses']): EventPattern[] {
  const congresses = byNumber(peoplesCongresses)
  const days: EventPattern['days'] = ([, congress, session]) => {
    const first = congresses.get(numberOf(congress))?.firstSession
    const year = first === undefined ? undefined : first + (chineseNumber(session ?? '') ?? 1) - 1
    return year === undefined ? undefined : [newYear(year), newYear(year + 1, 60)]
  }
  const session = `第?(${numeral})届全国(?:人大|政协|人民代表大会)(?:第)?(${numeral})次会议`
  const sources = [`(?<!省|市|县|区)${session}`, `全国政协(${numeral})届(${numeral})次会议`]
  return sources.map((source) => ({
    pattern: new RegExp(source, 'gu'),
    word: '次会议',
    days,
    says: '全国两会',
  }))
}

function planPattern(plans: PoliticalCalendar['fiveYearPlans']): EventPattern {
  const firstYears = new Map(plans.map(({ name, firstYear }) => [name, firstYear]))
  const names = [...firstYears.keys()].join('|')
  return {
    pattern: new RegExp(`“?(${names})”?(?=规划|计划|时期|期间|开局|收官|”)`, 'gu'),
    word: '五',
    days: ([, name]) => {
      const first = firstYears.get(name ?? '')
      return first === undefined ? undefined : [newYear(first - 1, -90), newYear(first + 5, 180)]
    },
    says: '五年规划',
  }
}

/** Returns the patterns of congresses, plenums, sessions and plans. */
export const politicalEventPatterns = (calendar: PoliticalCalendar): EventPattern[] => [
  ...partyPatterns(calendar.partyCongresses),
  ...sessionPatterns(calendar.peoplesCongresses),
  planPattern(calendar.fiveYearPlans),
]
