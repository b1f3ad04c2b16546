/**
 * Days that the page names in words and in figures at once: `昨天（12月16日）` is of 17 December, `今天是6月21日` of 21 June,
 * and `明天就是端午节` of the day before that festival.
 */
import { dayNumber } from '#model/calendar-day.ts'
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { chineseNumber } from '../../text/chinese-number.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Constraint, Day } from '../constraint.ts'
import type { Passage } from '../text/passage.ts'
import { festivalDay } from './festivals.ts'

/** Evidence for one day of the year, and the item that gives it. */
export interface StatedDay extends Constraint {
  item: number
  /** The days that it speaks for, in a year. */
  daysIn(year: number): number[]
}

/** Days from that of the issue, by their Chinese words. */
const offsets: Record<string, number> = {
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  今天: 0,
  今日: 0,
  今晨: 0,
  明天: 1,
  明日: 1,
  后天: 2,
}

const words = Object.keys(offsets)
const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const date = `(?<month>${number})\\s?月\\s?(?<day>${number})\\s?日`
const dates = new RegExp(
  [
    `(?<word>${words.join('|')})(?:\\s?[（(]\\s?|就?是\\s?)${date}`,
    `${date.replace('month', 'monthFirst').replace('day', 'dayFirst')}\\s?[（(]\\s?(?<wordAfter>${words.join('|')})[）)]`,
  ].join('|'),
  'gu',
)

const festivalsOf = memoize(({ festivals: { days } }: Lexicon) =>
  days.map((festival) => ({
    festival,
    expression: new RegExp(
      `(?<word>今天|今日|明天|明日)(?:就?是|的)(?:传统|农历)?(?:${festival.pattern})(?![\\u4e00-\\u9fff]{0,2}(?:前|后))`,
      'gu',
    ),
  })),
)

/** Cost of any other day, and of the day after one that an agency calls today. */
const [weight, nextDay] = [4, 1]

interface Statement {
  quote: string
  index: number
  offset: number
  dayIn(year: number): number | undefined
}

function stated(passage: Passage, { quote, index, offset, dayIn }: Statement): StatedDay {
  const clue = { quote, line: passage.lineAt(index), says: '文中自称的日子' }
  const gap = (day: Day): number | undefined => {
    const own = dayIn(day.year)
    return own === undefined ? undefined : day.number - (own - offset)
  }
  const cost = (day: Day): number => {
    const days = gap(day)
    if (days === 0) return 0
    return days === 1 && offset === 0 ? nextDay : weight
  }
  return {
    item: passage.item,
    daysIn: (year) => [dayIn(year)].flatMap((own) => (own === undefined ? [] : [own - offset])),
    cost,
    clues: (day) => (gap(day) === 0 ? [clue] : []),
    counterEvidence: (day) => (cost(day) === weight ? [clue] : []),
  }
}

function inFigures(passage: Passage): StatedDay[] {
  return matchesOf(passage.text, dates, words).flatMap((match) => {
    const { word, wordAfter, month, day, monthFirst, dayFirst } = match.groups ?? {}
    const [ofMonth, ofDay] = [month ?? monthFirst, day ?? dayFirst].map((part) => chineseNumber(part ?? ''))
    if (!ofMonth || !ofDay || ofMonth > 12) return []
    const offset = offsets[word ?? wordAfter ?? ''] ?? 0
    const dayIn = (year: number): number | undefined => dayNumber(year, ofMonth, ofDay)
    return [stated(passage, { quote: match[0], index: match.index, offset, dayIn })]
  })
}

const byFestival = (passage: Passage, lexicon: Lexicon): StatedDay[] =>
  !/[今明][天日](?:就?是|的)/u.test(passage.text)
    ? []
    : festivalsOf(lexicon).flatMap(({ festival, expression }) =>
        Array.from(passage.text.matchAll(expression), (match) =>
          stated(passage, {
            quote: match[0],
            index: match.index,
            offset: offsets[match.groups?.word ?? ''] ?? 0,
            dayIn: (year) => festivalDay(festival, year),
          }),
        ),
      )

/** Returns the days that a passage states; none of a notice or a caption, which may be older than the issue. */
export function statedDays(passage: Passage, lexicon: Lexicon): StatedDay[] {
  if (['notice', 'advertisement', 'caption', 'masthead', 'furniture'].includes(passage.role)) return []
  return /[今明]|昨|[前后]天/u.test(passage.text)
    ? [...inFigures(passage), ...byFestival(passage, lexicon)]
    : []
}
