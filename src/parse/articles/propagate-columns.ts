/**
 * Copies the column of the first brief to the briefs below it, since its name is printed only once.
 *
 * `各地短波` over `湖北巴东` and `贵州从江`: both are briefs of that column.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Block, Item } from '#model/reading/tree.ts'
import { holdsBriefs } from '../roles/cues/text/brief.ts'
import { stateOf } from '../roles/state-groups.ts'
import { joinLines } from '../text/join-lines.ts'

/** The name of an item's column. */
const columnOf = (item: Item): string | undefined => {
  const lines = item.children.filter((block) => stateOf(block) === 'column').flatMap((block) => block.lines)
  return lines.length > 0 ? joinLines(lines).trim() : item.column
}

const titleLength = (item: Item): number | undefined =>
  item.children.find((block) => stateOf(block) === 'headline')?.lines[0]?.text.trim().length

/** Whether an item is only a title and one short paragraph with a signature at its end: `金嗓子合唱团招新` / `……每周二排练。（农秀英）`. */
function isShort(item: Item): boolean {
  const [title, text, ...more] = item.children.filter((block) => stateOf(block) !== 'column')
  if (stateOf(title) !== 'headline' || stateOf(text) !== 'paragraph' || more.length > 0) return false
  const words = joinLines(text?.lines ?? []).trim()
  return words.length <= 220 && /[（(][^（()）。]{2,16}[）)]$/u.test(words)
}

/** Whether an item is a paragraph under a place name, as the item above it is: `梅川` / `……全部检验合格。（兰志刚）`. */
const isUnderPlace = (item: Item, above: Item): boolean =>
  item.children.length === 2 && (titleLength(item) ?? 99) <= 6 && (titleLength(above) ?? 99) <= 6

/** Whether an item is a brief like the one above it, or the first one of a column of briefs. */
function isBrief(item: Item, above: Item | undefined, lexicon: Lexicon): boolean {
  if (item.kind !== 'news') return false
  const column = columnOf(item)
  if (column !== undefined) return holdsBriefs(column, lexicon) && isShort(item)
  if (above?.kind !== 'brief') return false
  return isUnderPlace(item, above) || (holdsBriefs(columnOf(above) ?? '', lexicon) && isShort(item))
}

/** Sets the column of each brief without one to that of the brief above it, and marks further items as briefs. */
export function propagateColumns(nodes: Array<Block | Item>, lexicon: Lexicon): void {
  let above: Item | undefined
  for (const node of nodes) {
    const item = node.type === 'item' ? node : undefined
    if (item && isBrief(item, above, lexicon)) item.kind = 'brief'
    const column = item?.kind === 'brief' && above?.kind === 'brief' ? columnOf(above) : undefined
    if (item && column && columnOf(item) === undefined) item.column = column
    above = item
  }
}

/** States that only a larger article has. */
const articleStates = new Set(['kicker', 'subhead', 'caption', 'credit', 'advertisement', 'notice-title'])
const textStates = new Set(['paragraph', 'lead', 'brief', 'line', 'notice'])

const longestBrief = 260

/** Whether an item is at most one paragraph of the length of a brief, with or without a headline. */
function isSmall({ children }: Item): boolean {
  const text = children.filter((block) => textStates.has(stateOf(block)))
  return (
    text.length <= 1 &&
    joinLines(text.flatMap(({ lines }) => lines)).length <= longestBrief &&
    !children.some((block) => articleStates.has(stateOf(block)))
  )
}

const hasHeadline = ({ children }: Item): boolean => children.some((block) => stateOf(block) === 'headline')

/** Sets the column of small items below a small item with a column: all with a headline, or all without one. */
export function shareColumns(nodes: Array<Block | Item>): void {
  let shared: { column: string; hasHeadline: boolean } | undefined
  for (const item of nodes) {
    if (item.type !== 'item') continue
    const own = columnOf(item)
    if (own !== undefined)
      shared = isSmall(item) ? { column: own, hasHeadline: hasHeadline(item) } : undefined
    else if (shared && isSmall(item) && hasHeadline(item) === shared.hasHeadline) item.column = shared.column
    else shared = undefined
  }
}
