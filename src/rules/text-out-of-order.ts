/** Reports a paragraph that was joined from two parts with other text between them: `长的盲` … caption … `道。` */
import { blocksOf, rangeInLine } from './message-position.ts'
import type { Rule } from './rule.ts'

export const textOutOfOrder: Rule = {
  id: 'text-out-of-order',
  subject: 'part',
  severity: 'info',
  name: '语序已调',
  reason: '一段话的前后两半在原文里隔着别的内容，读时接在了一起。',
  remedy: '对照原文；接错了用 split-paragraph 断开，再用 split-article 分出。',
  check(tree, report) {
    for (const { lines, data } of blocksOf(tree))
      for (const at of data.rejoinedLines ?? []) {
        const [before, line] = [lines[at - 1], lines[at]]
        if (before && line)
          report(
            `读作第 ${before.number} 行那一段的下文，其间隔着别的内容，请核对`,
            rangeInLine(line, ...line.span),
          )
      }
  },
}
