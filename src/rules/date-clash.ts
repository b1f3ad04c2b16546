/**
 * Reports evidence in the text against the date in the masthead, of which a digit may be misread.
 *
 * An article of the page of `2022年9月5日` begins with `9月8日上午`.
 */
import { quotePlace } from './message-position.ts'
import type { Rule } from './rule.ts'

export const dateClash: Rule = {
  id: 'date-clash',
  subject: 'issue',
  severity: 'warning',
  name: '日期不合',
  reason: '文中所说的日子，与报头所印的日期合不到一起。',
  remedy: '报头的日期认错了用 date 更正，文中的认错了用 text 更正；原报如此用 ignore。',
  check(tree, report, file) {
    const { date, dating } = tree.data ?? {}
    if (date?.evidence.basis !== 'masthead') return
    for (const { quote, says, line } of dating?.counterEvidence ?? [])
      report(
        `报头印的日期是 ${date.value}，这里却有“${quote}”：${says}`,
        quotePlace(tree, file, quote, { line }),
      )
  },
}
