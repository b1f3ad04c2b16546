/**
 * Days as whole numbers, so that they can be compared and counted: 2022-09-23 is the day after 2022-09-22.
 *
 * A day number counts days from 1970-01-01 in the Gregorian calendar; an issue date has no time zone.
 */
const millisecondsPerDay = 86_400_000

/** Weekdays as mastheads print them, from 星期日. */
const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a year before each of its months, a leap day aside. */
const daysBeforeMonth = monthLengths.map((_, month) =>
  monthLengths.slice(0, month).reduce((sum, days) => sum + days, 0),
)

/** Leap days before a year, from the year 1 on. */
const leapDaysBefore = (year: number): number =>
  Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400)

/** Day number of 1 January; computed without `Date`, since dating needs it thousands of times for each page. */
const daysBeforeYear = (year: number): number =>
  365 * (year - 1970) + leapDaysBefore(year) - leapDaysBefore(1970)

const monthLength = (year: number, month: number): number =>
  (monthLengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)

/** Returns the day number of a calendar day; nothing for a day that does not exist, such as 2 月 30 日. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (day < 1 || day > monthLength(year, month)) return undefined
  return (
    daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day - 1
  )
}

/** Returns year, month (from 1) and day of a day number. */
export function calendarDay(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Returns the day number of an existing ISO date, `2022-09-05`; NaN for any other text. */
export const fromIso = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / millisecondsPerDay

/** Returns the ISO date of a day number: `2022-09-05`. */
export const toIso = (number: number): string =>
  new Date(number * millisecondsPerDay).toISOString().slice(0, 10)

/** Returns 0 for Sunday to 6 for Saturday, also for the negative numbers of days before 1970. */
export const dayOfWeek = (number: number): number => new Date(number * millisecondsPerDay).getUTCDay()

/** Returns the weekday of a day number: `星期一`. */
export const weekdayOf = (number: number): string => weekdays[dayOfWeek(number)] ?? weekdays[0]
