/**
 * Days on which reported events took place: an issue appears the day after the latest of them.
 *
 * `9月22日上午` in one opening and `9月21日上午` in another are evidence for 23 September. A day without a month,
 * `13日，记者获悉`, fits every month; days with a month decide.
 */
import { calendarDay, dayNumber, dayOfWeek } from '#model/calendar-day.ts'
import type { Constraint, Day } from '../constraint.ts'
import type { Mention } from '../text/mention.ts'

/** A mention that names a day. */
export type DayMention = Mention & { day: number }

/** A month and day without a year is the nearest such day, at most half a year away. */
const halfYear = 183

/** An announced day at most this many days ahead is quoted as a clue. */
const maxDaysAhead = 60

/** Day number of a month and day in a year; 28 February for the 29th in a common year. */
const inYear = (year: number, month: number, day: number): number | undefined =>
  dayNumber(year, month, day) ?? dayNumber(year, month, day - 1)

function sinceBareDay(day: number, on: Day): number | undefined {
  const sameMonth = dayNumber(on.year, on.month, day)
  if (sameMonth !== undefined && sameMonth <= on.number) return on.number - sameMonth
  const { year, month } = calendarDay(on.number - on.day)
  const before = dayNumber(year, month, day)
  return before === undefined ? undefined : on.number - before
}

function sinceUndated(month: number, day: number, on: Day): number | undefined {
  for (let year = on.year - 1; year <= on.year + 1; year += 1) {
    const number = inYear(year, month, day)
    if (number !== undefined && Math.abs(on.number - number) <= halfYear) return on.number - number
  }
  return undefined
}

/** Returns the days from a named day to the day `on`; negative when the named day is later; nothing when that cannot be known. */
export function daysSince(mention: DayMention, on: Day): number | undefined {
  const { year, relativeYear, earlierYear, month, day } = mention
  if (month === undefined) return sinceBareDay(day, on)
  const named = year ?? (relativeYear === undefined ? undefined : on.year + relativeYear)
  if (named === undefined && earlierYear === undefined) return sinceUndated(month, day, on)
  const number = inYear(named ?? earlierYear ?? on.year, month, day)
  const gap = number === undefined ? undefined : on.number - number
  return named === undefined && gap !== undefined && gap < 0 ? undefined : gap
}

/** A picture may be printed some days after it was taken. */
const captionFactor = 0.3

/** Cost of an issue `gap` days, from 1, after the latest reported day. */
function gapCost(gap: number, place: Mention['place']): number {
  const base = [0, 1.8, 2.4][gap - 1] ?? 2.4 + 0.5 * Math.log(gap - 2)
  if (place === 'caption') return captionFactor * Math.min(base, 4.5)
  return Math.min(base, 4.5) + (place === 'opening' ? 0 : 0.7)
}

/** Cost of reporting events of the same day: papers are printed at night. */
const sameDayCosts = { opening: 2, caption: 2, body: 1, notice: 0.3 }

/** Events of an afternoon are rarely in the paper of that day. */
const afternoonCost = 1

const sameDayCost = ({ place, after }: Mention): number =>
  sameDayCosts[place] + (/^(?:下午|傍晚|晚)/u.test(after) ? afternoonCost : 0)

const clueOf = ({ quote, line }: Mention, says: string) => ({ quote, line, says })

/** Returns the constraint that the issue is near the latest reported day. */
export function nearness(mentions: readonly DayMention[]): Constraint {
  const gaps = (day: Day) =>
    mentions.flatMap((mention) => {
      const gap = daysSince(mention, day)
      if (gap === undefined || gap < 0) return []
      return [{ mention, gap, cost: gap === 0 ? sameDayCost(mention) : gapCost(gap, mention.place) }]
    })
  return {
    cost: (day) => {
      let [sameDay, earlier, dayBefore] = [0, 4.5, 0]
      for (const mention of mentions) {
        const gap = daysSince(mention, day)
        if (gap === 0) sameDay = Math.max(sameDay, sameDayCost(mention))
        else if (gap !== undefined && gap > 0) earlier = Math.min(earlier, gapCost(gap, mention.place))
        if (gap === 1 && mention.place === 'opening') dayBefore += 1
      }
      return sameDay + earlier + 1 / (1 + dayBefore)
    },
    clues: (day) =>
      gaps(day)
        .sort((a, b) => a.cost - b.cost)
        .filter(({ gap }, _, [first]) => gap <= 3 && gap === first?.gap)
        .map(({ mention, gap }) => clueOf(mention, gap === 0 ? '当天的事' : '报道的最近一天')),
  }
}

const placeWeights = { caption: 2, body: 2, notice: 0.8 }

/** Cost of an issue before a day that it reports: most for the opening of news with a dateline; a body may name a plan. */
function laterCost({ place, year, isDispatch }: DayMention): number {
  if (place === 'opening') return isDispatch ? 3 : 2
  return place === 'body' && year !== undefined ? 1 : placeWeights[place]
}

/**
 * Returns the constraint that the days that one item reports are not later than the issue; several later days of one item, as
 * of a chronicle or a programme, weigh no more than the weightiest.
 */
export function notBefore(mentions: readonly DayMention[]): Constraint {
  const later = (day: Day): DayMention[] => mentions.filter((mention) => (daysSince(mention, day) ?? 0) < 0)
  return {
    cost: (day) => later(day).reduce((most, mention) => Math.max(most, laterCost(mention)), 0),
    clues: () => [],
    counterEvidence: (day) =>
      later(day)
        .filter((mention) => laterCost(mention) > 1)
        .map((mention) => clueOf(mention, '报道的日子晚于出版日')),
  }
}

/** Returns the constraint that a day without a month is less than a week ago. */
export function bareDayIsRecent(mention: DayMention): Constraint {
  const weight = mention.place === 'opening' ? 1 : 0.4
  const cost = (day: Day): number => {
    const gap = daysSince(mention, day) ?? 31
    return gap < 6 ? 0 : weight * Math.min(2, (gap - 5) / 5)
  }
  return { cost, clues: () => [] }
}

/** Returns the constraint that an announced day is later than the issue, and not much later. */
export function isAhead(mention: DayMention & { month: number }): Constraint {
  const daysAhead = (day: Day): number => {
    const year = mention.year ?? day.year
    const number = inYear(year, mention.month, mention.day) ?? day.number
    const next =
      mention.year === undefined && number < day.number
        ? inYear(year + 1, mention.month, mention.day)
        : number
    return (next ?? number) - day.number
  }
  return {
    cost: (day) => {
      const days = daysAhead(day)
      return days < 0 ? 1 : Math.min(1.2, 0.25 * Math.log(1 + days))
    },
    clues: (day) => (daysAhead(day) < maxDaysAhead ? [clueOf(mention, '预告的日子')] : []),
  }
}

/** Returns a constraint whose cost grows with the days since the latest reported day that has a month. */
export function notLongAfter(mentions: readonly DayMention[]): Constraint {
  const withMonth = mentions.filter(({ month }) => month !== undefined)
  const cost = (day: Day): number => {
    let least = Number.POSITIVE_INFINITY
    for (const mention of withMonth) {
      const gap = daysSince(mention, day) ?? -1
      if (gap > 0 && gap < least) least = gap
    }
    return least < Number.POSITIVE_INFINITY ? 0.5 * Math.log(least) : 0
  }
  return { cost, clues: () => [] }
}

/** Returns the constraint that a day has the weekday printed next to it. */
export function weekdayFits(mention: DayMention & { weekday: number }): Constraint {
  const fits = (day: Day): boolean | undefined => {
    const gap = daysSince(mention, day)
    return gap === undefined ? undefined : dayOfWeek(day.number - gap) === mention.weekday
  }
  return {
    cost: (day) => (fits(day) === false ? 3 : 0),
    clues: (day) => (fits(day) ? [clueOf(mention, '星期与日期相合')] : []),
    counterEvidence: (day) => (fits(day) === false ? [clueOf(mention, '星期与日期不合')] : []),
  }
}
