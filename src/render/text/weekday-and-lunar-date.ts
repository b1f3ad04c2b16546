/**
 * Computes the weekday and the lunar date of a day, for issues whose masthead is lost.
 *
 * 2022-09-23 was 星期五, 农历壬寅年八月廿八. Uses tyme4ts, since `Intl` gives wrong lunar dates for hundreds of days.
 */
import { SolarDay } from 'tyme4ts'
import { fromIso, weekdayOf as weekdayOfDay } from '#model/calendar-day.ts'

/** Weekday of an ISO date: `星期五`. */
export const weekdayOf = (iso: string): string => weekdayOfDay(fromIso(iso))

/** Lunar date of an ISO date, without 农历 like `lunarDate` of a masthead: `壬寅年八月廿八`. */
export function lunarDateOf(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return SolarDay.fromYmd(year, month, day).getLunarDay().toString().replace(/^农历/u, '')
}
