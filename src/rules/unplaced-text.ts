/** Reports text that could not be assigned to an article; it is shown and searched as 未归类. */
import { blockPlace, blocksOf } from './message-position.ts'
import type { Rule } from './rule.ts'

/** Characters of the text that the message quotes. */
const maxQuoteLength = 12

export const unplacedText: Rule = {
  id: 'unplaced-text',
  subject: 'part',
  severity: 'warning',
  name: '未归类',
  reason: '这些字归不进任何一篇，原样保留，也能检索到。',
  remedy: '用 role 更正说明它是什么，或用 join-paragraph 接到该去的地方。',
  check(tree, report) {
    for (const block of blocksOf(tree).filter(({ data }) => data.role === 'unplaced')) {
      const [first] = block.lines
      const text = (first?.printed ?? first?.text ?? '').trim()
      report(
        `“${text.slice(0, maxQuoteLength)}${text.length > maxQuoteLength ? '…' : ''}”无法归入任何文章`,
        blockPlace(block),
      )
    }
  },
}
