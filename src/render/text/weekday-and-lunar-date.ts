/**
 * Weekday and lunar date of a day, computed, for issues whose masthead is lost.
 *
 * 2022-09-23 was 星期五, 农历壬寅年八月廿八. tyme4ts, since `Intl` is wrong on hundreds of days.
 */
import { SolarDay } from 'tyme4ts'
import { fromIso, weekdayOf as weekdayOfDay } from '#model/calendar-day.ts'

/** `星期五` */
export const weekdayOf = (iso: string): string => weekdayOfDay(fromIso(iso))

/** `壬寅年八月廿八`, without 农历, as a masthead's `lunarDate` has it. */
export function lunarDateOf(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return SolarDay.fromYmd(year, month, day).getLunarDay().toString().replace(/^农历/u, '')
}
