/**
 * Briefs under one column: its name stands over the first of them only, and is that of the next ones too.
 *
 * `各地短波` over `湖北巴东` and `贵州从江`: both are briefs of that column.
 */
import type { Block, Item } from '#model/tree.ts'
import { closedText } from './closed-text.ts'

const stationOf = (block: Block | undefined): string => block?.data.station ?? ''

/** The name of an item's column. */
const columnOf = (item: Item): string | undefined => {
  const lines = item.children.filter((block) => stationOf(block) === 'column').flatMap((block) => block.lines)
  return lines.length > 0 ? closedText(lines).trim() : item.column
}

const titleLength = (item: Item): number | undefined =>
  item.children.find((block) => stationOf(block) === 'headline')?.lines[0]?.text.trim().length

/** A short paragraph under a place's name like the brief above it: `梅川` / `……全部检验合格。（兰志刚）`. */
const isAnotherBrief = (item: Item, above: Item): boolean =>
  above.kind === 'brief' &&
  item.kind === 'news' &&
  item.children.length === 2 &&
  (titleLength(item) ?? 99) <= 6 &&
  (titleLength(above) ?? 99) <= 6

/** A brief without a column of its own stands in that of the brief above it. */
export function shareColumns(nodes: Array<Block | Item>): void {
  let above: Item | undefined
  for (const node of nodes) {
    const item = node.type === 'item' ? node : undefined
    if (item && above && isAnotherBrief(item, above)) item.kind = 'brief'
    const column = item?.kind === 'brief' && above?.kind === 'brief' ? columnOf(above) : undefined
    if (item && column && columnOf(item) === undefined) item.column = column
    above = item
  }
}
