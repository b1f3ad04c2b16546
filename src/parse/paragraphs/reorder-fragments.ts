/**
 * Moves the end of an article behind its beginning where another item separates them.
 *
 * `……让老人少跑` ends without a full stop, `旧车棚变图书角` and its text follow, then `路。今年底以前，……`: the OCR read the
 * column of the other article in between. Only text that cannot begin a paragraph is moved; the rule `text-out-of-order`
 * reports it.
 */
import type { Plugin } from 'unified'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { hasTextAfterOpening } from '../lines/block-ends.ts'
import { pictureTexts, runningText, stateOf } from '../roles/state-groups.ts'
import { canEndParagraph, isContinued, midSentenceScore, mustJoin, splitsWord } from '../text/cut-evidence.ts'
import { joinLines } from '../text/join-lines.ts'

/** States of the blocks that are moved together with the first paragraph of a fragment. */
const movableStates = new Set(['paragraph', 'crosshead', 'line', 'byline', 'jump'])
/** States of the block above a fragment. */
const textStates = new Set(['paragraph', 'lead', 'line'])
/** States with which another item begins. */
const itemStartStates = new Set(['column', 'kicker', 'headline', 'notice-title', 'brief', 'jump', 'lead'])

/** Number of blocks within which the second half is looked for. */
const maxDistance = 40

const textOf = (block: Block | undefined): string => (block ? joinLines(block.lines).trim() : '')

const isContinuedFromPage = (block: Block | undefined): boolean => block?.jumps.continuedFrom !== undefined

/** Whether another item begins with a block. */
const startsItem = (block: Block | undefined): boolean =>
  itemStartStates.has(stateOf(block)) || isContinuedFromPage(block)

/** Index of the first block from `from` on that is not a picture's text, at most eight further. */
function skipPictures(blocks: readonly Block[], from: number): number {
  let at = from
  while (pictureTexts.has(stateOf(blocks[at])) && at < from + 8) at += 1
  return at
}

/** Whether a block ends in the middle of a sentence and another item follows it. */
function breaksOffBeforeItem(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (!block || !runningText.has(stateOf(block)) || block.jumps.continues) return false
  const text = textOf(block)
  if (text.length < 12 || !/[，,。]/u.test(text) || canEndParagraph(text)) return false
  return hasTextAfterOpening(block) && startsItem(blocks[skipPictures(blocks, at + 1)])
}

/** Whether `right` closes the quotation that `left` leaves open, if any: `“现在在地上` / `找花，”他说`. */
function closesQuotation(left: string, right: string): boolean {
  if (left.lastIndexOf('“') <= left.lastIndexOf('”')) return true
  const [close, open] = [right.indexOf('”'), right.indexOf('“')]
  return close >= 0 && (open < 0 || close < open)
}

/** Whether the first word of `right` shows that it continues `left`. */
const isContinuationOf = (left: string, right: string): boolean =>
  splitsWord(left, right) || (midSentenceScore(right) >= 2 && isContinued(left, right))

/** How well `right` continues `left` rather than the text above it, from 0 (not at all) to 4. */
function continuationScore(left: string, right: string, above: string): number {
  if (!closesQuotation(left, right)) return 0
  if (!canEndParagraph(above)) return isContinuationOf(left, right) && !mustJoin(above, right) ? 2.5 : 0
  const inside = midSentenceScore(right)
  const across = splitsWord(left, right)
  if (inside === 2 && !across && !isContinued(left, right)) return 0
  return inside + (across ? 1 : 0)
}

/** Index of the paragraph that best continues the block at `from`; -1 where none does. */
function findContinuation(blocks: readonly Block[], from: number): number {
  const left = textOf(blocks[from])
  const best = { at: -1, score: 0 }
  for (let at = from + 3; at < Math.min(blocks.length, from + maxDistance); at += 1) {
    const above = blocks[at - 1]
    if (stateOf(blocks[at]) !== 'paragraph' || !textStates.has(stateOf(above))) continue
    if (blocks[at]?.data.startsPage) break
    const score = continuationScore(left, textOf(blocks[at]), textOf(above))
    if (score > best.score) Object.assign(best, { at, score })
  }
  return best.at
}

/** Number of blocks from `from` on that are moved together. */
function fragmentLength(blocks: readonly Block[], from: number): number {
  let to = from + 1
  while (
    movableStates.has(stateOf(blocks[to])) &&
    !blocks[to]?.data.startsPage &&
    !isContinuedFromPage(blocks[to])
  )
    to += 1
  return to - from
}

/** The blocks, every fragment behind the text that it continues. */
export function moveFragments(blocks: readonly Block[]): Block[] {
  const ordered = [...blocks]
  for (let at = 0; at < ordered.length; at += 1) {
    const from = breaksOffBeforeItem(ordered, at) ? findContinuation(ordered, at) : -1
    if (from < 0) continue
    const fragment = ordered.splice(from, fragmentLength(ordered, from))
    if (fragment[0]) fragment[0].data = { ...fragment[0].data, wasMoved: true }
    ordered.splice(at + 1, 0, ...fragment)
  }
  return ordered
}

/** Unified plugin: moves the end of an article behind its beginning. */
export const reorderFragments: Plugin<[], PageTree> = () => (tree) => {
  tree.children = moveFragments(tree.children.filter((node) => node.type === 'block'))
}
