/**
 * Reports a weekday in the masthead that is not that of the page's date; one of the two is misread.
 *
 * `2020年7月14日 星期一` is wrong: that day was 星期二.
 */
import { fromIso, weekdayOf } from '#model/calendar-day.ts'
import { quotePlace } from './message-position.ts'
import type { Rule } from './rule.ts'

export const weekdayDate: Rule = {
  id: 'weekday-date',
  subject: 'issue',
  severity: 'warning',
  name: '星期不合',
  reason: '日期与星期应相合，其中一个可能识别有误。',
  remedy: '看哪一个认错了：日期错用 date 更正，星期错用 text 更正，原报如此用 ignore。',
  check(tree, report, file) {
    const printed = tree.data?.masthead?.weekday
    const date = tree.data?.date
    if (!printed || !date) return
    const expected = weekdayOf(fromIso(date.value))
    if (printed.replace('天', '日') === expected) return
    report(
      `报头印的是${printed}，${date.value} 应是${expected}`,
      quotePlace(tree, file, printed, { roles: ['masthead'] }),
    )
  },
}
