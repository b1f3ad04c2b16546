/**
 * All evidence on a page for its date, as constraints, and the days that are plausible by it.
 *
 * `7月25日上午` and `2023年第三次全体会议` give 25 to 27 July of 2022, 2023 and 2024.
 */
import { calendarDay, dayNumber } from '#model/calendar-day.ts'
import type { Lexicon } from '#model/content/lexicon.ts'
import { groupBy } from '#model/group-by.ts'
import type { Constraint, Day } from './constraint.ts'
import { festivalsNear } from './days/festivals.ts'
import {
  bareDayIsRecent,
  type DayMention,
  isAhead,
  nearness,
  notBefore,
  notLongAfter,
  weekdayFits,
} from './days/reported-days.ts'
import { isMonth, nearPeriods, notBeforePeriod, periodOf, quartersIn } from './days/reported-periods.ts'
import { type StatedDay, statedDays } from './days/stated-days.ts'
import type { Bound } from './events/event-window.ts'
import { meetingsIn } from './events/meetings.ts'
import { namedEventBounds } from './events/named-events.ts'
import { datesIn, type Mention, yearsIn } from './text/mention.ts'
import type { Passage } from './text/passage.ts'
import { tenseOf } from './text/tense.ts'
import { classifyYearUse, isDue, latestYear, notAfterYear, type YearMention } from './years/named-years.ts'
import { statedYears } from './years/stated-years.ts'
import { yearsSince } from './years/years-since.ts'

export interface PageEvidence {
  /** Evidence for the month and the day. */
  days: Constraint[]
  /** Evidence for the year. */
  years: Constraint[]
  /** Days on which reported events took place. */
  reported: DayMention[]
  /** Years that are named as that of the issue, or as over. */
  presentYears: YearMention[]
  /** Days that the page calls today, yesterday or tomorrow. */
  statedDays: StatedDay[]
  /** Years in which the issue may be; a function, since a printed date needs none of them. */
  candidateYears: () => number[]
}

const hasDay = (mention: Mention): mention is DayMention => mention.day !== undefined
const hasMonth = (mention: DayMention): mention is DayMention & { month: number } =>
  mention.month !== undefined
const hasYear = (mention: Mention): mention is YearMention => mention.year !== undefined
const hasWeekday = (mention: DayMention): mention is DayMention & { weekday: number } =>
  mention.weekday !== undefined && mention.month !== undefined

/** A bare day in the middle of an article may be of any month that the article names. */
const isInformative = (mention: DayMention): boolean =>
  mention.month !== undefined || mention.place === 'opening' || mention.place === 'caption'

const firstYear = 1949
const lastYear = 2060

function dayConstraints(reported: readonly DayMention[], announced: readonly DayMention[]): Constraint[] {
  return [
    nearness(reported),
    notLongAfter(reported),
    ...Array.from(
      groupBy(
        reported.filter(({ month }) => month !== undefined),
        ({ item }) => String(item),
      ).values(),
    ).map(notBefore),
    ...reported.filter(({ month }) => month === undefined).map(bareDayIsRecent),
    ...announced.filter(hasMonth).map(isAhead),
  ]
}

/** Plausible years of the issue: those named, the years after these, those of events. */
function candidateYears(
  years: readonly YearMention[],
  events: readonly Bound[],
  stated: ReadonlyArray<Constraint & { year: number }>,
  all: readonly Constraint[],
): number[] {
  const named = years
    .filter((mention) => !['open', 'planned'].includes(classifyYearUse(mention)))
    .map(({ year }) => year)
  const due = named.length > 0 ? [] : years.filter(isDue).map(({ year }) => year)
  const near = [...named.flatMap((year) => [year, year + 1]), ...due]
  const bounded = events.filter(({ closed }) => closed)
  const fitting = allYears.filter((year) => bounded.some(({ cost }) => cost(midYear(year)) === 0))
  const ranked = Array.from(new Set([...near, ...fitting, ...stated.map((each) => each.year)]))
    .filter((year) => year >= firstYear && year <= lastYear)
    .map((year) => ({ year, cost: all.reduce((sum, { cost }) => sum + cost(midYear(year)), 0) }))
    .sort((a, b) => a.cost - b.cost)
  return ranked.filter(({ cost }) => cost <= (ranked[0]?.cost ?? 0) + maxCostGap).map(({ year }) => year)
}

/** A year that costs this much more than the best one is ignored. */
const maxCostGap = 4

const allYears = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)

const midYear = (year: number): Day => ({ year, month: 7, day: 1, number: dayNumber(year, 7, 1) ?? 0 })

/** Collects the evidence in the passages of a page. */
export function evidenceOf(passages: readonly Passage[], lexicon: Lexicon): PageEvidence {
  const dates = passages.flatMap(datesIn)
  const days = dates.filter(hasDay)
  const months = dates.filter((mention) => tenseOf(mention) !== 'announced').filter(isMonth)
  const periods = [...months.map(periodOf), ...passages.flatMap(quartersIn)]
  const years = passages.flatMap(yearsIn).filter(hasYear)
  const reported = days.filter((mention) => tenseOf(mention) === 'reported' && isInformative(mention))
  const announced = days.filter((mention) => tenseOf(mention) === 'announced')
  const page = passages.map(({ text }) => text).join('\n')
  const events = namedEventBounds(passages, page, lexicon)
  const stated = passages.flatMap((passage) => [...statedYears(passage), ...yearsSince(passage)])
  const daysStated = passages.flatMap((passage) => statedDays(passage, lexicon))
  const latest = latestYear(years)
  const yearly = [
    ...stated,
    ...(latest ? [latest] : []),
    ...years.filter((mention) => classifyYearUse(mention) === 'planned').map(notAfterYear),
    ...events,
  ]
  return {
    days: [
      ...dayConstraints(reported, announced),
      ...daysStated,
      nearPeriods(periods),
      ...periods.map(notBeforePeriod),
      ...festivalsNear(passages, page, lexicon),
      ...passages.flatMap((passage) => meetingsIn(passage, lexicon)),
    ],
    years: [...yearly, ...days.filter(hasWeekday).map(weekdayFits)],
    reported,
    presentYears: years.filter((mention) => ['present', 'closed'].includes(classifyYearUse(mention))),
    statedDays: daysStated,
    candidateYears: () => candidateYears(years, events, stated, yearly),
  }
}

function daysFrom(mention: DayMention, year: number): number[] {
  const months =
    mention.month === undefined ? Array.from({ length: 12 }, (_, index) => index + 1) : [mention.month]
  return months.flatMap((month) => {
    const number = dayNumber(year, month, mention.day)
    return number === undefined ? [] : [number, number + 1, number + 2]
  })
}

/** Returns the days on which the issue may have appeared: each reported day and the two days after it. */
export function candidateDays({ reported, statedDays: stated, candidateYears }: PageEvidence): Day[] {
  const years = candidateYears().flatMap((year) => [year - 1, year])
  const numbers = new Set([
    ...reported.flatMap((mention) =>
      mention.year ? daysFrom(mention, mention.year) : years.flatMap((year) => daysFrom(mention, year)),
    ),
    ...stated.flatMap(({ daysIn }) => years.flatMap(daysIn)),
  ])
  return Array.from(numbers, (number) => ({ number, ...calendarDay(number) }))
}
