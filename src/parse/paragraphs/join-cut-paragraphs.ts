/**
 * Joins what lines and columns cut: wrapped titles and text, and paragraphs that a column break parted.
 *
 * `兴` on line 60 and `趣爱好等` on line 62 are one paragraph. A caption between two halves is lifted out behind them.
 */
import type { Plugin } from 'unified'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { appendLines } from '../lines/block-ends.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { runningText, stateOf } from '../roles/state-groups.ts'
import {
  areSeparateParagraphs,
  canEndParagraph,
  endsListItem,
  mustJoin,
  startsListItem,
} from '../text/cut-evidence.ts'
import { joinLines } from '../text/join-lines.ts'
import { isSummary } from './summary.ts'

const wrapping = new Set([
  'column',
  'kicker',
  'headline',
  'subhead',
  'crosshead',
  'caption',
  'paragraph',
  'notice-title',
])
/** What may stand between two halves of a paragraph: pictures' texts, and a page line in the middle of a page. */
const between = new Set(['caption', 'credit', 'furniture', 'masthead'])
/** What may stand between a headline and the first text. */
const aboveText = new Set(['headline', 'subhead', 'byline', 'lead', 'caption', 'credit'])

/** The beginning and the end of a block's text; between them a long block is left out. */
const headOf = (block: Block): string => joinLines(block.lines.slice(0, 4))
const tailOf = (block: Block): string => joinLines(block.lines.slice(-4))

/** A lead that is only dateline and byline has no text to go on. */
function hasText(block: Block): boolean {
  return stateOf(block) !== 'lead' || headOf(block).trim().length > block.opening.length
}

/** A point of a summary over the text stands on its own line: `●企业吸纳一名毕业生补贴一千元`. */
const isSummaryPoint = (block: Block): boolean =>
  stateOf(block) === 'subhead' && /^[●■◆▲★·]/u.test(block.lines[0]?.text.trim() ?? '')

function wraps(previous: Block, block: Block): boolean {
  if (block.before !== 'wrap' || isSummaryPoint(block)) return false
  if (stateOf(previous) === 'lead' && stateOf(block) === 'paragraph') return hasText(previous)
  if (stateOf(block) === 'paragraph' && canEndParagraph(tailOf(previous)) && startsListItem(headOf(block)))
    return false
  return stateOf(block) === stateOf(previous) && wrapping.has(stateOf(block))
}

/** The headline over a block that is the first text of its article; nothing for a later one. */
function headlineOver(blocks: Block[], at: number): string | undefined {
  for (let up = at - 1; up >= Math.max(0, at - 12); up -= 1) {
    const block = blocks[up]
    if (!block || !aboveText.has(stateOf(block)) || (stateOf(block) === 'lead' && hasText(block)))
      return undefined
    if (stateOf(block) === 'headline') return headOf(block).trim()
  }
  return undefined
}

/** Whether the block before opens or carries on a list: its items end in `；` and stand apart. */
const inList = (before: Block | undefined): boolean => {
  const text = before ? tailOf(before) : ''
  return endsListItem(text) || (canEndParagraph(text) && /[：:—]$/u.test(text))
}

/** Whether a page ends or begins between two blocks: `（下转第二版）`, `（上接第一版）`. */
const jumpsBetween = (left: Block, right: Block): boolean =>
  left.jumps.continues !== undefined || right.jumps.continuedFrom !== undefined

/** The indent of two characters opens a paragraph; what a column cut goes on without one. */
const isIndented = (block: Block): boolean => /^\u3000{2}\S/u.test(block.lines[0]?.text ?? '')

function isCut(blocks: Block[], at: number, block: Block): boolean {
  const previous = blocks[at]
  if (!previous || !runningText.has(stateOf(previous)) || stateOf(block) !== 'paragraph') return false
  const left = tailOf(previous)
  if (isIndented(block)) return false
  if ((endsListItem(left) ? inList(blocks[at - 1]) : canEndParagraph(left)) || !hasText(previous))
    return false
  if (jumpsBetween(previous, block)) return false
  const right = headOf(block).trim()
  return (
    mustJoin(left, right) ||
    !(areSeparateParagraphs(left, right) || isSummary(left, right, headlineOver(blocks, at) ?? ''))
  )
}

function append(previous: Block, block: Block, vocabulary: OpeningVocabulary): void {
  appendLines(previous, block.lines, vocabulary)
  previous.data.margin = Math.min(previous.data.margin ?? 0, block.data.margin ?? 0)
}

/** Joins a paragraph's halves and keeps where other text stood between them. */
function rejoin(text: Block, block: Block, apart: boolean, vocabulary: OpeningVocabulary): void {
  if (apart || block.data.wasMoved)
    text.data = { ...text.data, rejoinedLines: [...(text.data.rejoinedLines ?? []), text.lines.length] }
  append(text, block, vocabulary)
}

/** Index of the last block of text, no more than eight up, on the same page. */
function lastText(blocks: Block[]): number {
  let at = blocks.length - 1
  while (between.has(stateOf(blocks[at])) && !blocks[at]?.data.startsPage && at > blocks.length - 9) at -= 1
  return at
}

/** The blocks with all cuts closed. Linear. */
function joinCuts(blocks: Block[], vocabulary: OpeningVocabulary): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const previous = joined.at(-1)
    const at = lastText(joined)
    const text = joined[at]
    if (block.data.startsParagraph) joined.push(block)
    else if (previous && wraps(previous, block)) append(previous, block, vocabulary)
    else if (text && isCut(joined, at, block)) rejoin(text, block, text !== previous, vocabulary)
    else joined.push(block)
  }
  return joined
}

/** Unified plugin: joins lines and paragraphs that belong together. */
export const joinCutParagraphs: Plugin<[OpeningVocabulary], PageTree> = (vocabulary) => (tree) => {
  tree.children = joinCuts(
    tree.children.filter((node) => node.type === 'block'),
    vocabulary,
  )
}
