/**
 * Puts the end of an article back behind its beginning where another item stands between them.
 *
 * `……让老人少跑` ends without a full stop, `旧车棚变图书角` and its text follow, then `路。今年底以前，……`: the column of the
 * neighbour lay between the halves. Only what cannot begin a paragraph is moved, and the rule `text-out-of-order` says so.
 */
import type { Plugin } from 'unified'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { pictureTexts, runningText, stateOf } from '../roles/state-groups.ts'
import { canEndParagraph, isContinued, midSentenceScore, mustJoin, splitsWord } from '../text/cut-evidence.ts'
import { joinLines } from '../text/join-lines.ts'

/** What may go back with the first stray paragraph. */
const movableStates = new Set(['paragraph', 'crosshead', 'line', 'byline', 'jump'])
const running = new Set(['paragraph', 'lead', 'line'])
/** What begins another item. */
const itemStarts = new Set(['column', 'kicker', 'headline', 'notice-title', 'brief', 'jump', 'lead'])

/** So many blocks may stand between the halves. */
const maxDistance = 40

const textOf = (block: Block | undefined): string => (block ? joinLines(block.lines).trim() : '')

const isContinuedFromPage = (block: Block | undefined): boolean => block?.jumps.continuedFrom !== undefined

/** Whether another item begins with a block. */
const startsItem = (block: Block | undefined): boolean =>
  itemStarts.has(stateOf(block)) || isContinuedFromPage(block)

/** Index of the first block from here on that is no picture's. */
function skipPictures(blocks: readonly Block[], from: number): number {
  let at = from
  while (pictureTexts.has(stateOf(blocks[at])) && at < from + 8) at += 1
  return at
}

/** Whether an article breaks off with a block, and another item follows it. */
function breaksOffBeforeItem(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (!block || !runningText.has(stateOf(block)) || block.jumps.continues) return false
  const text = textOf(block)
  if (text.length < 12 || !/[，,。]/u.test(text) || canEndParagraph(text)) return false
  return text.length > block.opening.length && startsItem(blocks[skipPictures(blocks, at + 1)])
}

/** Whether a text closes the quotation that the other one left open, if it did: `现在在地上` / `找花，”他说`. */
function closesQuotation(left: string, right: string): boolean {
  if (left.lastIndexOf('“') <= left.lastIndexOf('”')) return true
  const [close, open] = [right.indexOf('”'), right.indexOf('“')]
  return close >= 0 && (open < 0 || close < open)
}

/** Whether a paragraph shows by its own first word that it goes on with another text than the unfinished one above it. */
const isContinuationOf = (left: string, right: string): boolean =>
  splitsWord(left, right) || (midSentenceScore(right) >= 2 && isContinued(left, right))

/** How well a paragraph goes on with a text that broke off, rather than with the one above it; 0 where it does not. */
function continuationScore(left: string, right: string, above: string): number {
  if (!closesQuotation(left, right)) return 0
  if (!canEndParagraph(above)) return isContinuationOf(left, right) && !mustJoin(above, right) ? 2.5 : 0
  const inside = midSentenceScore(right)
  const across = splitsWord(left, right)
  if (inside === 2 && !across && !isContinued(left, right)) return 0
  return inside + (across ? 1 : 0)
}

/** Index of the paragraph that goes on best with the one at `from`; -1 where none does. */
function findContinuation(blocks: readonly Block[], from: number): number {
  const left = textOf(blocks[from])
  const best = { at: -1, fit: 0 }
  for (let at = from + 3; at < Math.min(blocks.length, from + maxDistance); at += 1) {
    const above = blocks[at - 1]
    if (stateOf(blocks[at]) !== 'paragraph' || !running.has(stateOf(above))) continue
    if (blocks[at]?.data.startsPage) break
    const here = continuationScore(left, textOf(blocks[at]), textOf(above))
    if (here > best.fit) Object.assign(best, { at, fit: here })
  }
  return best.at
}

/** How many blocks from `from` on go back together. */
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

/** The blocks with every stray end behind the text that it goes on with. */
function moveFragments(blocks: readonly Block[]): Block[] {
  const ordered = [...blocks]
  for (let at = 0; at < ordered.length; at += 1) {
    const from = breaksOffBeforeItem(ordered, at) ? findContinuation(ordered, at) : -1
    if (from < 0) continue
    const rest = ordered.splice(from, fragmentLength(ordered, from))
    if (rest[0]) rest[0].data = { ...rest[0].data, wasMoved: true }
    ordered.splice(at + 1, 0, ...rest)
  }
  return ordered
}

/** Unified plugin: moves the end of an article behind its beginning. */
export const reorderFragments: Plugin<[], PageTree> = () => (tree) => {
  tree.children = moveFragments(tree.children.filter((node) => node.type === 'block'))
}
