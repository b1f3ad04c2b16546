/**
 * The page's text as evidence for its date: one passage for each block, with the line of each character.
 *
 * `9⏎⏎月22日`, cut at the end of a column, is `9月22日` here. The opening of an item, up to its first full stop, reports
 * news (`9月22日上午，…来到衡东县`); the rest may be about earlier events.
 */
import type { Role } from '#model/reading/role.ts'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { joinLines } from '../../text/join-lines.ts'

export interface Passage {
  text: string
  role: Role
  /** End of the item's opening in this text; 0 where the text is not part of it. */
  openingEnd: number
  /** Which item of the page it belongs to; passages outside items have numbers of their own. */
  item: number
  /** Whether the item opens with a dateline, as news does. */
  isDispatch: boolean
  /** Returns the line of the raw file for an offset in the text. */
  lineAt(offset: number): number
}

const running = new Set<Role>(['lead', 'paragraph'])

/** Longest opening, in characters of running text. */
const longestOpening = 220

function lineFinder(block: Block): Passage['lineAt'] {
  let end = 0
  const ends = block.lines.map((line) => {
    end += line.text.trim().length
    return { end, number: line.number }
  })
  const last = block.lines.at(-1)?.number ?? 1
  return (offset) => ends.find((line) => offset < line.end)?.number ?? last
}

/** Offset at which the opening ends, when it may have `left` more characters. */
function openingEnd(text: string, left: number): number {
  const stop = text.search(/[。！？]/u)
  return Math.min(stop < 0 ? text.length : stop + 1, left)
}

interface PassageState {
  passages: Passage[]
  /** Characters that the opening of the current item may still have. */
  openingLeft: number
}

function readBlock(
  state: PassageState,
  block: Block,
  opens: boolean,
  of: Pick<Passage, 'item' | 'isDispatch'>,
): void {
  const role = block.data.role ?? 'unplaced'
  const text = joinLines(block.lines)
  if (opens || role === 'lead') state.openingLeft = longestOpening
  const left = role === 'caption' ? longestOpening : state.openingLeft
  const end = (running.has(role) || role === 'caption') && left > 0 ? openingEnd(text, left) : 0
  if (running.has(role)) state.openingLeft = end < text.length ? 0 : state.openingLeft - end
  state.passages.push({ ...of, text, role, openingEnd: end, lineAt: lineFinder(block) })
}

const opensItem = new Set<Role>(['column', 'kicker', 'headline', 'byline', 'masthead', 'furniture'])

/** Returns the passages of a page in order. */
export function passagesOf(tree: PageTree): Passage[] {
  const state: PassageState = { passages: [], openingLeft: longestOpening }
  for (const [item, node] of tree.children.entries()) {
    const blocks = node.type === 'item' ? node.children : [node]
    const of = { item, isDispatch: blocks.some(({ opening }) => opening.dateline !== undefined) }
    for (const [at, block] of blocks.entries())
      readBlock(
        state,
        block,
        (node.type === 'item' && at === 0) || opensItem.has(block.data.role ?? 'unplaced'),
        of,
      )
  }
  return state.passages
}
