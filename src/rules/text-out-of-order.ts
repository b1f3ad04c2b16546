/** Tells of a paragraph whose halves stood apart on the page and were put together: `长的盲` … caption … `道。` */
import { blocksOf, rangeInLine } from './message-position.ts'
import { createRule } from './rule.ts'

export const textOutOfOrder = createRule('text-out-of-order', (tree, say) => {
  for (const { lines, data } of blocksOf(tree))
    for (const at of data.rejoinedLines ?? []) {
      const [before, line] = [lines[at - 1], lines[at]]
      if (before && line)
        say(
          `读作第 ${before.number} 行那一段的下文，其间隔着别的内容，请核对`,
          rangeInLine(line, ...line.span),
        )
    }
})
