/**
 * Reads the date that a masthead or a page line prints: `2020年7月14日 星期二`, `二〇二二年九月五日`, `2022-09-05`,
 * `民国三十五年五月十五日`, and on several lines `2022年9月⏎5⏎星期一`, `8月24日⏎2017年`.
 */
import { dayNumber, toIso } from '#model/calendar-day.ts'
import type { Clue } from '#model/record/evidence.ts'
import { chineseNumber, numberCharacters } from '../text/chinese-number.ts'
import { isYearOfNewspapers } from '../text/year-of-newspapers.ts'
import { findInLines, type PrintedLine, type PrintedMatch } from './masthead-lines.ts'

const gap = '[^\\S\\n]*'
const digit = `[${numberCharacters}]`
const upTo = (more: number): string => `${digit}(?:${gap}${digit}){0,${more}}`

const year = `(?:民[国國]${gap}(?<republic>元|${upTo(2)})|(?<year>${digit}(?:${gap}${digit}){3}))${gap}年`
const plainYear = '(?<year>(?:19|20)\\d{2})'
const month = `(?<month>元|${upTo(1)})${gap}月`
const day = `(?<day>${upTo(2)})`
const figures = '(?<month>\\d{1,2})[./](?<day>\\d{1,2})'
const monthName = '(?<monthName>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
/** One line between two pieces of a date: its weekday. */
const between = '\\n(?:.*\\n)??'
const end = '(?=\\s|$)'

const forms = [
  `${year}\\s*(?:第${gap}\\d{1,4}${gap}[期号]\\s*)?${month}\\s*${day}${gap}日`,
  `(?<!\\d)${plainYear}\\s*[-./]\\s*(?<month>\\d{1,2})\\s*[-./]\\s*(?<day>\\d{1,2})(?!\\d)`,
  `${year}\\s*${month}${between}${day}日?${end}`,
  `(?:^|\\n)${day}日?\\n(?:.*\\n)??${year}\\s*${month}`,
  `(?:^|\\s)${month}\\s*${day}${gap}日(?:\\s.*)?${between}(?:${year}|${plainYear.replace('year', 'figureYear')})${end}`,
  `(?:^|\\s)${plainYear}${between}${month}\\s*${day}${gap}日`,
  `(?:^|\\n)${plainYear}年?${between}${figures}${end}`,
  `(?:^|\\n)${figures}${between}${plainYear}年?${end}`,
  `${monthName}\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s*${plainYear}(?!\\d)`,
  `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*${monthName},?\\s*${plainYear}(?!\\d)`,
].map((form) => new RegExp(form, 'iu'))

const monthNames = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** The first year of the Republic of China (民国元年) is 1912. */
const republicEpoch = 1911

const numberOf = (text: string | undefined): number =>
  text === '元' ? 1 : (chineseNumber((text ?? '').replace(/\s/gu, '')) ?? 0)

function isoOf({ groups }: PrintedMatch): string | undefined {
  const { republic, monthName: name } = groups
  const yearOf = republic ? republicEpoch + numberOf(republic) : numberOf(groups.year ?? groups.figureYear)
  const monthOf = name ? monthNames.indexOf(name.toLowerCase()) / 3 + 1 : numberOf(groups.month)
  const number = isYearOfNewspapers(yearOf) ? dayNumber(yearOf, monthOf, numberOf(groups.day)) : undefined
  return number === undefined ? undefined : toIso(number)
}

/** The first complete date as ISO, with the words that print it; undefined where there is none. */
export function printedDateIn(lines: readonly PrintedLine[]): { value: string; clue: Clue } | undefined {
  for (const form of forms)
    for (const match of findInLines(lines, form)) {
      const value = isoOf(match)
      if (value) return { value, clue: { quote: match.quote, line: match.line, says: '报头印的日期' } }
    }
  return undefined
}
