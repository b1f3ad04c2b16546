/** Tells of text that no rule could place: it is shown and searched, but belongs to no article. */
import { blockPlace, blocksOf } from './message-position.ts'
import { createRule } from './rule.ts'

/** So many characters of the text are enough to find it again. */
const maxQuoteLength = 12

export const unplacedText = createRule('unplaced-text', (tree, say) => {
  for (const block of blocksOf(tree).filter(({ data }) => data.role === 'unplaced')) {
    const text = block.lines[0]?.text.trim() ?? ''
    say(
      `“${text.slice(0, maxQuoteLength)}${text.length > maxQuoteLength ? '…' : ''}”无法归入任何文章`,
      blockPlace(block),
    )
  }
})
