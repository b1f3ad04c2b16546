/**
 * The page's text as evidence for its date: one passage a block, each knowing its lines.
 *
 * `9⏎⏎月22日` cut by a column reads `9月22日` here; the opening of an item, up to its first full stop, says what is
 * new (`9月22日上午，…来到衡东县`), the rest may tell old stories.
 */
import type { Role } from '#model/reading/role.ts'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { joinLines } from '../../text/join-lines.ts'

export interface Passage {
  text: string
  role: Role
  /** Up to this offset the text opens its item; 0 where it does not. */
  openingEnd: number
  /** Line of the raw file for an offset in the text. */
  lineAt(offset: number): number
}

const running = new Set<Role>(['lead', 'paragraph'])

/** Openings are looked for in so many characters of running text. */
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

/** How much of the text still belongs to an opening of which `left` characters may come. */
function openingEnd(text: string, left: number): number {
  const stop = text.search(/[。！？]/u)
  return Math.min(stop < 0 ? text.length : stop + 1, left)
}

interface PassageState {
  passages: Passage[]
  /** Characters that the opening of the present item may still have. */
  openingLeft: number
}

function readBlock(reading: PassageState, block: Block, opens: boolean): void {
  const role = block.data.role ?? 'unplaced'
  const text = joinLines(block.lines)
  if (opens || role === 'lead') reading.openingLeft = longestOpening
  const left = role === 'caption' ? longestOpening : reading.openingLeft
  const end = (running.has(role) || role === 'caption') && left > 0 ? openingEnd(text, left) : 0
  if (running.has(role)) reading.openingLeft = end < text.length ? 0 : reading.openingLeft - end
  reading.passages.push({ text, role, openingEnd: end, lineAt: lineFinder(block) })
}

const opensItem = new Set<Role>(['column', 'kicker', 'headline', 'byline', 'masthead', 'furniture'])

/** All passages of a page in order. */
export function passagesOf(tree: PageTree): Passage[] {
  const reading: PassageState = { passages: [], openingLeft: longestOpening }
  for (const node of tree.children) {
    const [first] = node.type === 'item' ? node.children : []
    for (const block of node.type === 'item' ? node.children : [node])
      readBlock(reading, block, block === first || opensItem.has(block.data.role ?? 'unplaced'))
  }
  return reading.passages
}
