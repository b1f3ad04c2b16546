/**
 * Reads the date that a masthead or a page line prints: `2020年7月14日 星期二`, `二〇二二年九月五日`, `2022-09-05`, and
 * on several lines `2022年9月⏎5⏎星期一`, `8月24日⏎2017年`.
 */
import { dayNumber, toIso } from '#model/calendar-day.ts'
import type { Clue } from '#model/record/evidence.ts'
import { chineseNumber, numberCharacters } from '../text/chinese-number.ts'
import { findInLines, type PrintedLine, type PrintedMatch } from './masthead-lines.ts'

const digits = `[${numberCharacters}]`

const forms = [
  new RegExp(
    `(?<year>${digits}{4})\\s*年\\s*(?<month>${digits}{1,3})\\s*月\\s*(?<day>${digits}{1,3})\\s*日`,
    'u',
  ),
  /(?<!\d)(?<year>(?:19|20)\d{2})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<day>\d{1,2})(?!\d)/u,
  /(?<year>\d{4})年(?<month>\d{1,2})月\n(?:.*\n)??(?<day>\d{1,2})日?(?:\n|$)/u,
  /(?:^|\n)(?<day>\d{1,2})日?\n(?:.*\n)??(?<year>\d{4})年(?<month>\d{1,2})月/u,
  /(?:^|\n)(?<month>\d{1,2})月(?<day>\d{1,2})日\n(?:.*\n)??(?<year>\d{4})年(?:\n|$)/u,
]

/** The first periodical in Chinese, 察世俗每月统记传, appeared in 1815; years in the far future are misread: `2916年` for 2016. */
const [firstYear, lastYear] = [1815, 2060]

function isoOf({ groups }: PrintedMatch): string | undefined {
  const [year = 0, month = 0, day = 0] = [groups.year, groups.month, groups.day].map(
    (part) => chineseNumber(part ?? '') ?? 0,
  )
  const number = year >= firstYear && year <= lastYear ? dayNumber(year, month, day) : undefined
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
