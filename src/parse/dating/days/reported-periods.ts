/**
 * Months and quarters that the page reports on: an issue that names 今年一季度 or 截至3月末 is of April or later.
 */
import { dayNumber } from '#model/calendar-day.ts'
import type { Clue } from '#model/record/evidence.ts'
import { chineseNumber } from '../../text/chinese-number.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Constraint, Day } from '../constraint.ts'
import type { Mention } from '../text/mention.ts'
import type { Passage } from '../text/passage.ts'

interface Period {
  /** First day, in the year of the issue, on which the period can be reported on. */
  month: number
  day: number
  clue: Clue
}

const isWhole = ({ before, after, quote }: Mention): boolean =>
  /^\s?(?:末|底)/u.test(after) || /[至到—－~～-]\s?$/u.test(before) || /[至到—－~～-]/u.test(quote)

const dayInMonth = ({ after }: Mention): number => {
  if (/^下旬/u.test(after)) return 21
  return /^中旬/u.test(after) ? 11 : 1
}

/** Returns the period of a month that is named without a day; `3月末` is reported on from 28 March. */
export function periodOf(mention: Mention & { month: number }): Period {
  const clue = { quote: mention.quote, line: mention.line, says: '报道的月份' }
  if (isWhole(mention)) return { month: mention.month, day: 28, clue }
  return { month: mention.month, day: dayInMonth(mention), clue }
}

const quarters = /今年(?:以来)?(?:第?(?<quarter>[一二三])季度|(?<half>上半年)|前(?<quarters>[三])季度)/gu

/** Returns the quarters and half-years of this year that a passage names, plans excluded. */
export function quartersIn(passage: Passage): Period[] {
  return matchesOf(passage.text, quarters, ['季度', '上半年']).flatMap((match) => {
    const { quarter, half, quarters: three } = match.groups ?? {}
    const last = half ? 2 : chineseNumber(quarter ?? three ?? '')
    if (
      !last ||
      /^[^。]{0,12}(?:将|力争|确保|计划|目标)/u.test(passage.text.slice(match.index + match[0].length))
    )
      return []
    return [
      {
        month: last * 3,
        day: 25,
        clue: { quote: match[0], line: passage.lineAt(match.index), says: '报道的季度' },
      },
    ]
  })
}

/** Days from the nearest such day to the issue; negative when that day is later. */
function daysSince({ month, day }: Period, on: Day): number {
  const gaps = [on.year - 1, on.year, on.year + 1].map(
    (year) => on.number - (dayNumber(year, month, day) ?? on.number),
  )
  return gaps.find((gap) => Math.abs(gap) <= 183) ?? 0
}

/** Returns the constraint that the issue is not earlier than a period that it reports on. */
export const notBeforePeriod = (period: Period): Constraint => ({
  cost: (day) => (daysSince(period, day) < 0 ? 1 : 0),
  clues: () => [],
})

/** Returns the constraint that the issue is soon after the latest period that it reports on. */
export function nearPeriods(periods: readonly Period[]): Constraint {
  const cost = (day: Day): number => {
    const gaps = periods.map((period) => daysSince(period, day)).filter((gap) => gap >= 0)
    return gaps.length > 0 ? 0.25 * Math.log(1 + gaps.reduce((a, b) => Math.min(a, b)) / 10) : 0
  }
  return { cost, clues: () => [] }
}

/** Whether a mention is a month without a day, of this year or without a year. */
export const isMonth = (mention: Mention): mention is Mention & { month: number } =>
  mention.month !== undefined &&
  mention.day === undefined &&
  mention.year === undefined &&
  mention.earlierYear === undefined &&
  (mention.relativeYear ?? 0) === 0
