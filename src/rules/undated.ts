/**
 * Tells of an issue without a date: nothing prints one, and the text does not tell enough. It waits for an editor,
 * who writes `- { fix: date, to: 2022-09-05 }`.
 */
import { wholeFile } from './message-position.ts'
import { createRule } from './rule.ts'

export const undated = createRule('undated', (tree, say) => {
  if (tree.data?.date) return
  say('没有印出的日期，文字里的线索也不足以定出日期，请编辑在 .fix.yaml 里补上（fix: date）', wholeFile)
})
