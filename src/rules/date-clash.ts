/**
 * Tells what on the page speaks against the date that its masthead prints: perhaps a digit of it was misread.
 *
 * A page of `2022年9月5日` that reports `9月8日上午` at the opening of an article.
 */
import { quotePlace } from './message-position.ts'
import { createRule } from './rule.ts'

export const dateClash = createRule('date-clash', (tree, say, file) => {
  const { date, dating } = tree.data ?? {}
  if (date?.evidence.basis !== 'masthead') return
  for (const { quote, says, line } of dating?.counterEvidence ?? [])
    say(`报头印的日期是 ${date.value}，这里却有“${quote}”：${says}`, quotePlace(tree, file, quote, { line }))
})
