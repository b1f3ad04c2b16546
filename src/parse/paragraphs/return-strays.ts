/**
 * Puts the end of an article back behind its beginning where another item stands between them.
 *
 * `……让老人少跑` ends without a full stop, `旧车棚变图书角` and its text follow, then `路。今年底以前，……`: the column of the
 * neighbour lay between the halves. Only what cannot begin a paragraph is moved, and the rule `text-out-of-order` says so.
 */
import type { Plugin } from 'unified'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { readOpening } from '../openings/read-opening.ts'
import { withoutJumps } from '../pages/jumps.ts'
import { closedText } from '../text/closed-text.ts'
import { beginsInside, isBound, mayEnd, mustJoin, splitsWord } from '../text/cut-evidence.ts'

/** What may go back with the first stray paragraph. */
const moved = new Set(['paragraph', 'crosshead', 'line', 'byline', 'jump'])
const running = new Set(['paragraph', 'lead', 'line'])
const pictures = new Set(['caption', 'credit'])
const titles = new Set(['column', 'kicker', 'headline', 'notice-title', 'brief', 'jump'])

/** So many blocks may stand between the halves. */
const farthest = 40

const noWords = { leads: [], bylineRoles: [] }
const stationOf = (block: Block | undefined): string => block?.data.station ?? ''
const textOf = (block: Block | undefined): string => (block ? closedText(block.lines).trim() : '')

const comesFromPage = (block: Block | undefined): boolean =>
  withoutJumps(textOf(block).slice(0, 60)).jumps.continuedFrom !== undefined

/** Whether another item begins with a block. */
const opensItem = (block: Block | undefined): boolean =>
  titles.has(stationOf(block)) || stationOf(block) === 'lead' || comesFromPage(block)

/** Index of the first block from here on that is no picture's. */
function pastPictures(blocks: readonly Block[], from: number): number {
  let at = from
  while (pictures.has(stationOf(blocks[at])) && at < from + 8) at += 1
  return at
}

/** Whether an article breaks off with a block, and another item follows it. */
function breaksOff(blocks: readonly Block[], at: number): boolean {
  const text = textOf(blocks[at])
  const station = stationOf(blocks[at])
  if (station !== 'paragraph' && station !== 'lead') return false
  if (text.length < 12 || !/[，,。]/u.test(text) || mayEnd(text) || withoutJumps(text).jumps.continues)
    return false
  return text.length > readOpening(text, noWords).length && opensItem(blocks[pastPictures(blocks, at + 1)])
}

/** Whether a text closes the quotation that the other one left open, if it did: `现在在地上` / `找花，”他说`. */
function closesQuotation(left: string, right: string): boolean {
  if (left.lastIndexOf('“') <= left.lastIndexOf('”')) return true
  const [close, open] = [right.indexOf('”'), right.indexOf('“')]
  return close >= 0 && (open < 0 || close < open)
}

/** Whether a paragraph shows by its own first word that it goes on with another text than the unfinished one above it. */
const isRestOf = (left: string, right: string): boolean =>
  splitsWord(left, right) || (beginsInside(right) >= 2 && isBound(left, right))

/** How well a paragraph goes on with a text that broke off, rather than with the one above it; 0 where it does not. */
function fit(left: string, right: string, above: string): number {
  if (!closesQuotation(left, right)) return 0
  if (!mayEnd(above)) return isRestOf(left, right) && !mustJoin(above, right) ? 2.5 : 0
  const inside = beginsInside(right)
  const across = splitsWord(left, right)
  if (inside === 2 && !across && !isBound(left, right)) return 0
  return inside + (across ? 1 : 0)
}

/** Index of the paragraph that goes on best with the one at `from`; -1 where none does. */
function findRest(blocks: readonly Block[], from: number): number {
  const left = textOf(blocks[from])
  const best = { at: -1, fit: 0 }
  for (let at = from + 3; at < Math.min(blocks.length, from + farthest); at += 1) {
    const above = blocks[at - 1]
    if (stationOf(blocks[at]) !== 'paragraph' || !running.has(stationOf(above))) continue
    if (blocks[at]?.data.turnsPage) break
    const here = fit(left, textOf(blocks[at]), textOf(above))
    if (here > best.fit) Object.assign(best, { at, fit: here })
  }
  return best.at
}

/** How many blocks from `from` on go back together. */
function lengthOfRest(blocks: readonly Block[], from: number): number {
  let to = from + 1
  while (moved.has(stationOf(blocks[to])) && !blocks[to]?.data.turnsPage && !comesFromPage(blocks[to]))
    to += 1
  return to - from
}

/** The blocks with every stray end behind the text that it goes on with. */
function inOrder(blocks: readonly Block[]): Block[] {
  const ordered = [...blocks]
  for (let at = 0; at < ordered.length; at += 1) {
    const from = breaksOff(ordered, at) ? findRest(ordered, at) : -1
    if (from < 0) continue
    const rest = ordered.splice(from, lengthOfRest(ordered, from))
    if (rest[0]) rest[0].data = { ...rest[0].data, returned: true }
    ordered.splice(at + 1, 0, ...rest)
  }
  return ordered
}

/** Unified plugin. */
export const returnStrays: Plugin<[], PageTree> = () => (tree) => {
  tree.children = inOrder(tree.children.filter((node) => node.type === 'block'))
}
