/**
 * The weekday that the masthead prints must be that of its date; else one of the two was misread.
 *
 * `2020年7月14日 星期一` is wrong: that day was 星期二.
 */
import { fromIso, weekdayOf } from '#model/calendar-day.ts'
import { quotePlace } from './message-position.ts'
import { createRule } from './rule.ts'

export const weekdayDate = createRule('weekday-date', (tree, say, file) => {
  const printed = tree.data?.masthead?.weekday
  const date = tree.data?.date
  if (!printed || !date) return
  const expected = weekdayOf(fromIso(date.value))
  if (printed.replace('天', '日') === expected) return
  say(
    `报头印的是${printed}，${date.value} 应是${expected}`,
    quotePlace(tree, file, printed, { roles: ['masthead'] }),
  )
})
