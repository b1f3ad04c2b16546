/**
 * Joins blocks by their labels: `cont` to the paragraph above, also across a picture, and wrapped lines of one title.
 */
import type { Block } from '#model/reading/tree.ts'
import { appendLines, hasTextAfterOpening } from '../lines/block-ends.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { runningText, stateOf } from '../roles/state-groups.ts'
import { joinLines } from '../text/join-lines.ts'
import { isFinished } from '../text/sentence.ts'

/** States of which lines without a blank line between them are one. */
const wrappingStates = new Set(['column', 'kicker', 'headline', 'subhead', 'caption', 'notice-title'])

const maxDistance = 8

/** Index of the last paragraph above, at most eight blocks up and not above a headline. */
function paragraphAbove(blocks: readonly Block[]): number {
  for (let at = blocks.length - 1; at >= 0 && at >= blocks.length - maxDistance; at -= 1) {
    if (runningText.has(stateOf(blocks[at]))) return at
    if (stateOf(blocks[at]) === 'headline') return -1
  }
  return -1
}

/** Whether a block is a point of a summary, each of which has its own line: `●企业吸纳一名毕业生补贴一千元`. */
export const isSummaryPoint = (block: Block): boolean =>
  stateOf(block) === 'subhead' && /^[●■◆▲★·]/u.test(block.lines[0]?.text.trim() ?? '')

function wraps(previous: Block, block: Block): boolean {
  if (block.before !== 'wrap' || block.data.opensItem || isSummaryPoint(block)) return false
  if (stateOf(previous) === 'lead' && stateOf(block) === 'paragraph')
    return hasTextAfterOpening(previous) && !isFinished(joinLines(previous.lines.slice(-4)))
  return stateOf(previous) === stateOf(block) && wrappingStates.has(stateOf(block))
}

function append(text: Block, block: Block, separated: boolean, vocabulary: OpeningVocabulary): void {
  if (separated || block.data.wasMoved)
    text.data = { ...text.data, rejoinedLines: [...(text.data.rejoinedLines ?? []), text.lines.length] }
  appendLines(text, block.lines, vocabulary)
  text.data.margin = Math.min(text.data.margin ?? 0, block.data.margin ?? 0)
}

/** The blocks, all cuts joined. Linear time. */
export function joinByLabels(blocks: readonly Block[], vocabulary: OpeningVocabulary): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const previous = joined.at(-1)
    const at = block.data.continues && !block.data.startsParagraph ? paragraphAbove(joined) : -1
    const text = joined[at]
    if (text) append(text, block, text !== previous, vocabulary)
    else if (previous && !block.data.startsParagraph && wraps(previous, block))
      append(previous, block, false, vocabulary)
    else joined.push(block)
  }
  return joined
}
