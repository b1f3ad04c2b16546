/** Names of anniversaries and yearly events, whose number gives the year: 新中国成立70周年, 第三届进博会, 中欧建交45周年. */
import type { Lexicon } from '#model/content/lexicon.ts'
import { chineseNumber } from '../../text/chinese-number.ts'
import { relativeYears } from '../text/mention.ts'
import { type DayRange, type EventPattern, newYear } from './event-window.ts'

type CountedEvents = Lexicon['countedEvents']

const numeral = '[一二三四五六七八九十]{1,4}'

const anniversaryYear = (year: number): DayRange => [newYear(year, -60), newYear(year + 1, 60)]

/** `国庆五十周年倒计时一年`: the days are counted down from the year before on. */
const countdownTo = (year: number): DayRange => [newYear(year - 1, -30), newYear(year, 300)]

const sessionYear = (year: number): DayRange => [newYear(year, -120), newYear(year + 1)]

const anniversaryOf =
  (founding: number): EventPattern['days'] =>
  ([, relative, number, countdown]) => {
    const year = founding + (chineseNumber(number ?? '') ?? 0)
    const ahead = relativeYears[relative ?? '']
    if (ahead !== undefined) return [newYear(year - ahead), newYear(year - ahead + 1, -1)]
    return countdown ? countdownTo(year) : anniversaryYear(year)
  }

function diplomaticAnniversaries(relations: CountedEvents['diplomaticRelations']): EventPattern {
  const years = new Map(relations.map(({ country, year }) => [country, year]))
  const countries = [...years.keys()].join('')
  return {
    pattern: new RegExp(`中([${countries}])(?:两国)?建交(\\d{2,3}|${numeral})周年`, 'gu'),
    word: '建交',
    days: ([, country, number]) =>
      anniversaryYear((years.get(country ?? '') ?? 0) + (chineseNumber(number ?? '') ?? 0)),
    says: '建交周年',
  }
}

/** Returns the patterns of anniversaries and of yearly events. */
export const countedEventPatterns = ({
  diplomaticRelations,
  yearlySessions,
  foundings,
}: CountedEvents): EventPattern[] => [
  diplomaticAnniversaries(diplomaticRelations),
  ...yearlySessions.map(({ pattern, yearBefore }) => ({
    pattern: new RegExp(`第(${numeral}|\\d{1,3})届(?:${pattern})`, 'gu'),
    word: '届',
    days: ([, number]: RegExpExecArray): DayRange =>
      sessionYear(yearBefore + (chineseNumber(number ?? '') ?? 0)),
    says: '一年一届的活动',
  })),
  ...foundings.map(({ pattern, year }) => ({
    pattern: new RegExp(`(去年|明年)?(?:${pattern})(\\d{2,3}|${numeral})周年(倒计时)?`, 'gu'),
    word: '周年',
    days: anniversaryOf(year),
    says: '周年纪念',
  })),
]
