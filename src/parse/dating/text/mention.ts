/**
 * Finds the days and years that a text names: `9月22日上午`, `13日`, `2019年8月`, `7月15日至17日`, `据新华社北京十四日电`.
 */
import { chineseNumber } from '../../text/chinese-number.ts'
import { matchesOf } from '../../text/matches.ts'
import { isYearOfNewspapers } from '../../text/year-of-newspapers.ts'
import type { Passage } from './passage.ts'

/** A year as an offset from that of the issue: 今年 is 0, 去年 is -1, 明年 is 1. */
export type RelativeYear = -2 | -1 | 0 | 1

export interface Mention {
  quote: string
  line: number
  year?: number
  relativeYear?: RelativeYear
  /** The year of an earlier date in the same passage, which this one may share. */
  earlierYear?: number
  month?: number
  day?: number
  /** From 0 for 星期日, when printed next to the date. */
  weekday?: number
  /** Where it is: in the opening of an item, in a caption, in a body, in a notice or a title. */
  place: 'opening' | 'caption' | 'body' | 'notice'
  /** Which item of the page names it. */
  item: number
  /** Whether that item is news with a dateline. */
  isDispatch: boolean
  /** The next sentence reports what happened on it: `9月3日是……纪念日。当日，不少市民……`. */
  thatDay?: boolean
  /** Text of the sentence before and after it, at most 40 characters. */
  before: string
  after: string
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
/** A year in figures or in Chinese numerals, as the source of an expression. */
export const yearPattern = '(?:(?:1[89]|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})'
const relative = '今年|去年|前年|明年|当年|同年|次年|翌年'

const dated = new RegExp(
  [
    `(?:(?<![\\d.—-])(?<year>${yearPattern})\\s?年\\s?|(?<relative>${relative})\\s?|(?<![\\d.月年第]))`,
    `(?<month>${number})\\s?月`,
    `(?:(?<day>${number})\\s?日)?`,
    '(?:\\s?[（(,，]?\\s?(?:星期|周)(?<weekday>[一二三四五六日天]))?',
  ].join(''),
  'gu',
)
const bareDay =
  /(?<![\d.月年第近每前期续满约逾—-]|[提当]前|日\s?[至到—－~～、和-]\s?)(?<day>\d{1,2}|[一二三]?十[一二三四五六七八九]?(?=日(?:电|讯)))日(?!内|均|常|报|元|前|后|程|产|本|志|子|语|历|龄|用|工|游|供|租|薪|销|无|光)(?:\s?[（(]?(?:星期|周)(?<weekday>[一二三四五六日天]))?/gu
const rangeEnd = /^(?:\s?[、和]|[^，。；、（(]{0,6}?[至到—－\-~～])\s?(\d{1,2})日/u
const bareYear = new RegExp(
  `(?<![\\d.])(?:(?<year>${yearPattern})\\s?(?:[—－\\-~～至]\\s?(?<until>\\d{4})\\s?)?年|(?<title>20\\d{2})(?=[\\p{Script=Han}“])(?![年多余万亿元名人个家户米公千百种吨平亩株条所]))`,
  'gu',
)

/** Offsets of years from that of the issue, by their Chinese words. */
export const relativeYears: Record<string, RelativeYear> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1 }

const weekdays = '日一二三四五六'

function weekdayNumber(character: string | undefined): number | undefined {
  return character === undefined ? undefined : weekdays.indexOf(character.replace('天', '日'))
}

const sentenceBefore = (text: string, at: number): string =>
  (/[^。！？；\n]*$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [''])[0]
const sentenceAfter = (text: string, at: number): string =>
  (/^[^。！？；\n]*/u.exec(text.slice(at, at + 40)) ?? [''])[0]

/** A day alone on its line, as under the title of a speech: `（2016年9月3日）`. */
const wholeDate = new RegExp(
  `^\\s*[（(]\\s?${yearPattern}\\s?年\\s?${number}\\s?月\\s?${number}\\s?日\\s?[）)]\\s*$`,
  'u',
)

/** Roles whose days count least: notices tell what will be, titles what may be either. */
const noticeRoles = new Set([
  'notice',
  'advertisement',
  'masthead',
  'furniture',
  'column',
  'kicker',
  'headline',
  'subhead',
])

function placeOf(passage: Passage, at: number): Mention['place'] {
  if (wholeDate.test(passage.text)) return 'opening'
  if (noticeRoles.has(passage.role)) return 'notice'
  if (at >= passage.openingEnd) return 'body'
  return passage.role === 'caption' ? 'caption' : 'opening'
}

const inRange = (value: number | undefined, most: number): number | undefined =>
  value !== undefined && value >= 1 && value <= most ? value : undefined

/** A year in the life of newspapers; one outside it is misread: `二九一六年` for 二〇一六年. */
function yearOfNewspapers(text: string): number | undefined {
  const year = chineseNumber(text)
  return year !== undefined && isYearOfNewspapers(year) ? year : undefined
}

/** The parts of a mention that a match found. */
function partsOf(groups: Record<string, string | undefined>): Partial<Mention> {
  const parts = {
    year: yearOfNewspapers(groups.year ?? groups.title ?? ''),
    relativeYear: relativeYears[groups.relative ?? ''],
    month: inRange(chineseNumber(groups.month ?? ''), 12),
    day: inRange(chineseNumber(groups.day ?? ''), 31),
    weekday: weekdayNumber(groups.weekday),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}

function mentionAt(passage: Passage, match: RegExpExecArray): Mention {
  const end = match.index + match[0].length
  return {
    ...partsOf(match.groups ?? {}),
    quote: match[0].trim(),
    line: passage.lineAt(match.index),
    place: placeOf(passage, match.index),
    item: passage.item,
    isDispatch: passage.isDispatch,
    before: sentenceBefore(passage.text, match.index),
    after: sentenceAfter(passage.text, end),
    ...(/^[^。]{0,40}。当[日天]/u.test(passage.text.slice(end, end + 44)) ? { thatDay: true } : {}),
  }
}

/** `7月15日至17日` names two days; the second has the month of the first. */
function withRangeEnd(mention: Mention): Mention[] {
  const [words = '', last] = rangeEnd.exec(mention.after) ?? []
  const end = inRange(Number(last), 31)
  if (end === undefined || mention.day === undefined) return [mention]
  const { weekday: _, ...rest } = mention
  const after = mention.after.slice(words.length)
  return [mention, { ...rest, day: end, quote: mention.quote + words, after }]
}

/** Gives dates without a year that of the date before them as `earlierYear`: `2011年1月4日…；1月9日…` */
function inheritYears(mentions: Mention[]): Mention[] {
  let earlierYear: number | undefined
  return mentions.map((mention) => {
    if (mention.year !== undefined) earlierYear = mention.year
    else if (mention.relativeYear !== undefined) earlierYear = undefined
    else if (earlierYear !== undefined) return { ...mention, earlierYear }
    return mention
  })
}

/** Returns the days and months that a passage names, in order. */
export function datesIn(passage: Passage): Mention[] {
  const { text } = passage
  const matches = [...matchesOf(text, dated, ['月']), ...matchesOf(text, bareDay, ['日'])].sort(
    (a, b) => a.index - b.index,
  )
  return inheritYears(matches.map((match) => mentionAt(passage, match))).flatMap(withRangeEnd)
}

/** Returns the years that a passage names, in order; both of `2019—2021年`. */
export function yearsIn(passage: Passage): Mention[] {
  return matchesOf(passage.text, bareYear, ['年', '20']).flatMap((match) => {
    const mention = mentionAt(passage, match)
    const until = match.groups?.until
    return until ? [mention, { ...mention, year: Number(until) }] : [mention]
  })
}
