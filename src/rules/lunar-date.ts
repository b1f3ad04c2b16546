/**
 * Reports a lunar date in the masthead that is not that of the page's date; one of the two is misread.
 *
 * `2022年9月5日 … 农历壬寅年八月初十` agrees, `2022年9月6日 … 农历壬寅年八月初十` does not. It uses tyme4ts, since `Intl` is
 * wrong on hundreds of days.
 */
import { SolarDay } from 'tyme4ts'
import { quotePlace } from './message-position.ts'
import type { Rule } from './rule.ts'

/** `壬寅年八月初十` for an ISO date. */
function lunarOf(iso: string): string {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number)
  return SolarDay.fromYmd(year, month, day).getLunarDay().toString().replace(/^农历/u, '')
}

/** Normalizes months and days that have several spellings: 冬月 to 十一月, 二十四 to 廿四. */
const normalizedLunarDate = (lunar: string): string =>
  lunar
    .replace('冬月', '十一月')
    .replace('腊月', '十二月')
    .replace(/(?<!十)一月/u, '正月')
    .replace(/月[大小]/u, '月')
    .replace(/二十([一二三四五六七八九])$/u, '廿$1')
    .replace(/卅$/u, '三十')

export const lunarDate: Rule = {
  id: 'lunar-date',
  subject: 'issue',
  severity: 'warning',
  name: '农历不合',
  reason: '公历日期与农历日期应是同一天。',
  remedy: '看哪一个认错了：公历错用 date 更正，农历错用 text 更正，原报如此用 ignore。',
  check(tree, report, file) {
    const printed = tree.data?.masthead?.lunarDate
    const date = tree.data?.date
    if (!printed || !date) return
    const expected = lunarOf(date.value)
    if (normalizedLunarDate(expected).endsWith(normalizedLunarDate(printed))) return
    report(
      `报头印的农历是${printed}，${date.value} 应是${expected}`,
      quotePlace(tree, file, printed, { roles: ['masthead'] }),
    )
  },
}
