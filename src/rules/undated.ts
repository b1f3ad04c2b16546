/**
 * Reports an issue whose date is neither printed nor can be inferred. An editor adds it with
 * `- { fix: date, to: 2022-09-05 }`.
 */
import { wholeFile } from './message-position.ts'
import type { Rule } from './rule.ts'

export const undated: Rule = {
  id: 'undated',
  subject: 'issue',
  severity: 'warning',
  name: '日期待考',
  reason: '版面没有印出日期，文中的线索也不够。',
  remedy: '查合订本，用 date 更正。',
  check(tree, report) {
    if (tree.data?.date) return
    report('没有印出的日期，文字里的线索也不足以定出日期，请编辑在 .fix.yaml 里补上（fix: date）', wholeFile)
  },
}
