/**
 * How congresses, plenums, sessions and five-year plans are named, and when they are talked of:
 * 党的十九届二中、三中、四中全会 names the fourth, which is talked of until the fifth has been held for a while.
 */
import { chineseNumber } from '../../text/chinese-number.ts'
import { type DayRange, dayOf, type EventPattern, newYear } from './event-window.ts'
import * as calendar from './political-calendar.ts'

const numeral = '[一二三四五六七八九十]{1,4}'

function plenumDays([, congress, sessions]: RegExpExecArray): DayRange | undefined {
  const last = /([一二三四五六七八九])中(?:、)?$/u.exec(sessions ?? '')?.[1]
  const at = chineseNumber(congress ?? '') ?? 0
  const session = chineseNumber(last ?? '') ?? 0
  const own = calendar.plenums[at]
  const held = own?.[session - 1]
  if (!held) return undefined
  return [dayOf(held, -75), dayOf(own?.[session] ?? calendar.plenums[at + 1]?.[0], 120)]
}

function congressDays([, number]: RegExpExecArray): DayRange | undefined {
  const at = chineseNumber(number ?? '') ?? 0
  const held = calendar.congresses[at]
  return held ? [dayOf(held[0], -365), dayOf(calendar.congresses[at + 1]?.[1], 120)] : undefined
}

function beforeCongress([, welcomed, opened]: RegExpExecArray): DayRange | undefined {
  const held = calendar.congresses[chineseNumber(welcomed ?? opened ?? '') ?? 0]
  return held ? [dayOf(held[0], -365), dayOf(held[1])] : undefined
}

function sessionDays([, congress, session]: RegExpExecArray): DayRange | undefined {
  const first = calendar.peoplesCongresses[chineseNumber(congress ?? '') ?? 0]
  const year = first === undefined ? undefined : first + (chineseNumber(session ?? '') ?? 1) - 1
  return year === undefined ? undefined : [newYear(year), newYear(year + 1, 60)]
}

function planDays([, name]: RegExpExecArray): DayRange | undefined {
  const first = calendar.fiveYearPlans[name ?? '']
  return first === undefined ? undefined : [newYear(first - 1, -90), newYear(first + 5, 180)]
}

/** Names of congresses, plenums, sessions and plans. */
export const politicalEventPatterns: readonly EventPattern[] = [
  {
    pattern: new RegExp(`(${numeral})届((?:[一二三四五六七八九]中、?){1,9})全会`, 'gu'),
    word: '全会',
    days: plenumDays,
    says: '中央全会',
  },
  {
    pattern: /党的(十[一二三四五六七八九]|二十)大(?!以来|报告文学)/gu,
    word: '党的',
    days: congressDays,
    says: '党的代表大会',
  },
  {
    pattern:
      /(?:迎接|喜迎)党的(十[一二三四五六七八九]|二十)大|党的(十[一二三四五六七八九]|二十)大(?:的?胜利)?召开(?=[营创献]|。)/gu,
    word: '党的',
    days: beforeCongress,
    says: '代表大会召开之前',
  },
  {
    pattern: new RegExp(
      `(?<!省|市|县|区)第?(${numeral})届全国(?:人大|政协|人民代表大会)(?:第)?(${numeral})次会议`,
      'gu',
    ),
    word: '次会议',
    days: sessionDays,
    says: '全国两会',
  },
  {
    pattern: new RegExp(`全国政协(${numeral})届(${numeral})次会议`, 'gu'),
    word: '次会议',
    days: sessionDays,
    says: '全国两会',
  },
  {
    pattern: /“?([七八九]五|十[一二三四五]?五)”?(?=规划|计划|时期|期间|开局|收官|”)/gu,
    word: '五',
    days: planDays,
    says: '五年规划',
  },
]
