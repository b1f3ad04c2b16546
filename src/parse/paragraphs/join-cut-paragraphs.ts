/**
 * Joins text that was cut by a line break (wrapped titles and paragraphs) or by a column break (paragraphs).
 *
 * `兴` on line 60 and `趣爱好等` on line 62 are one paragraph. A caption between two halves is placed after them.
 */
import type { Plugin } from 'unified'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { appendLines, hasTextAfterOpening } from '../lines/block-ends.ts'
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
import { isSummaryPoint, joinByLabels } from './join-by-labels.ts'
import { isSummary } from './summary.ts'

/** States of blocks that are joined across a plain line break. */
const wrappingStates = new Set([
  'column',
  'kicker',
  'headline',
  'subhead',
  'crosshead',
  'caption',
  'paragraph',
  'notice-title',
])
/** States allowed between two halves of a paragraph: texts of pictures, and a page line in the middle of a page. */
const interruptingStates = new Set(['caption', 'credit', 'furniture', 'masthead'])
/** States allowed between a headline and the first text. */
const introStates = new Set(['headline', 'subhead', 'byline', 'lead', 'caption', 'credit'])

/** Text of the first and of the last four lines of a block: enough for all tests, in constant time. */
const headOf = (block: Block): string => joinLines(block.lines.slice(0, 4))
const tailOf = (block: Block): string => joinLines(block.lines.slice(-4))

/** Whether a block has text; a lead may be only dateline and byline. */
const hasText = (block: Block): boolean => stateOf(block) !== 'lead' || hasTextAfterOpening(block)

/** Whether a block continues the one before it after a plain line break. */
function wraps(previous: Block, block: Block): boolean {
  if (block.before !== 'wrap' || isSummaryPoint(block)) return false
  if (stateOf(previous) === 'lead' && stateOf(block) === 'paragraph') return hasText(previous)
  if (stateOf(block) === 'paragraph' && canEndParagraph(tailOf(previous)) && startsListItem(headOf(block)))
    return false
  return stateOf(block) === stateOf(previous) && wrappingStates.has(stateOf(block))
}

/** The headline of the article of which a block is the first text; undefined for later blocks. At most twelve blocks up. */
function headlineOver(blocks: Block[], at: number): string | undefined {
  for (let up = at - 1; up >= Math.max(0, at - 12); up -= 1) {
    const block = blocks[up]
    if (!block || !introStates.has(stateOf(block)) || (stateOf(block) === 'lead' && hasText(block)))
      return undefined
    if (stateOf(block) === 'headline') return headOf(block).trim()
  }
  return undefined
}

/** Whether a block introduces or is part of a list, whose items end in `；` and are separate paragraphs. */
const inList = (before: Block | undefined): boolean => {
  const text = before ? tailOf(before) : ''
  return endsListItem(text) || (canEndParagraph(text) && /[：:—]$/u.test(text))
}

/** Whether a jump separates two blocks: `（下转第二版）` at the end of one or `（上接第一版）` at the start of the other. */
const jumpsBetween = (left: Block, right: Block): boolean =>
  left.jumps.continues !== undefined || right.jumps.continuedFrom !== undefined

/** Whether a block begins with the indent of a new paragraph; the second half of a cut paragraph has none. */
const isIndented = (block: Block): boolean => /^\u3000{2}\S/u.test(block.lines[0]?.text ?? '')

/** Whether a block is the second half of the paragraph at index `at`. */
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

/** Joins two halves of a paragraph and records the line index where other text separated them. */
function rejoin(text: Block, block: Block, separated: boolean, vocabulary: OpeningVocabulary): void {
  if (separated || block.data.wasMoved)
    text.data = { ...text.data, rejoinedLines: [...(text.data.rejoinedLines ?? []), text.lines.length] }
  append(text, block, vocabulary)
}

/** Index of the last block that is not an interruption, at most eight blocks up and on the same page. */
function lastText(blocks: Block[]): number {
  let at = blocks.length - 1
  while (
    interruptingStates.has(stateOf(blocks[at])) &&
    !blocks[at]?.data.startsPage &&
    at > blocks.length - 9
  )
    at -= 1
  return at
}

/** The blocks, all cuts joined. Linear time. */
export function joinCuts(blocks: Block[], vocabulary: OpeningVocabulary): Block[] {
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
  const blocks = tree.children.filter((node) => node.type === 'block')
  const byLabels = blocks.some(({ data }) => data.continues !== undefined)
  tree.children = byLabels ? joinByLabels(blocks, vocabulary) : joinCuts(blocks, vocabulary)
}
