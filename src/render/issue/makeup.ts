/**
 * Page make-up (拼版): arranges the articles of a page in rows and columns.
 *
 * A page is four columns of type wide. Dynamic programming finds the sequence of rows with the lowest cost that keeps the
 * reading order: little white space, few long columns. A long 头条 gets the whole width, two reports of one length half each.
 */
import type { Article } from '#model/record/article.ts'
import { heightOf } from './copyfit.ts'

/** Articles one below the other, set in `columns` columns of type. */
export interface Cell {
  columns: number
  items: Article[]
}

/** Cells side by side; their columns add up to four. */
export type Row = Cell[]

/** Shapes of a row: the number of columns and the number of articles of each cell. */
const shapes: ReadonlyArray<ReadonlyArray<readonly [columns: number, items: number]>> = [
  [[4, 1]],
  [
    [2, 1],
    [2, 1],
  ],
  [
    [3, 1],
    [1, 1],
  ],
  [
    [1, 1],
    [3, 1],
  ],
  [
    [3, 1],
    [1, 2],
  ],
  [
    [3, 1],
    [1, 3],
  ],
  [
    [2, 1],
    [2, 2],
  ],
  [
    [2, 2],
    [2, 1],
  ],
  [
    [2, 1],
    [1, 1],
    [1, 1],
  ],
  [
    [1, 1],
    [1, 1],
    [2, 1],
  ],
  [
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ],
]

/** Lines of type that fit on a screen; after a longer column a reader must scroll back up. */
const screenLines = 30

/** Cost of every row, in lines of one column: the white space that is worth one row less. */
const rowCost = 16

/** Additional cost of a row with a single cell: a page of such rows looks like a list, not like a newspaper. */
const singleCellCost = 14

/** Additional cost if the first article (头条) has fewer than three columns. */
const narrowLeadCost = 40

/** The row of this shape, if there are enough articles for it. */
function rowOf(shape: (typeof shapes)[number], items: Article[]): Row | undefined {
  let taken = 0
  const row = shape.map(([columns, count]): Cell => {
    taken += count
    return { columns, items: items.slice(taken - count, taken) }
  })
  return taken <= items.length ? row : undefined
}

const heightOfCell = ({ columns, items }: Cell): number =>
  items.reduce((sum, item) => sum + heightOf(item, columns), 0)

/** Cost of a row, in lines of one column: its white space, the excess of long columns, and the fixed costs above. */
function costOf(row: Row, isFirst: boolean): number {
  const heights = row.map(heightOfCell)
  const tallest = Math.max(...heights)
  const white = row.reduce((sum, { columns }, index) => sum + columns * (tallest - (heights[index] ?? 0)), 0)
  const singleCell = row.length === 1 && !isFirst ? singleCellCost : 0
  const lead = isFirst ? row[0] : undefined
  const narrowLead = lead && lead.columns < 3 ? narrowLeadCost : 0
  return rowCost + white + singleCell + narrowLead + 4 * Math.max(0, tallest - screenLines)
}

const countOf = (row: Row): number => row.reduce((sum, { items }) => sum + items.length, 0)

/** The best rows for the last articles of a page. */
interface Plan {
  cost: number
  rows: Row[]
}

/** @param plans the best plans for no article, the last article, the last two, … */
function planWith(row: Row | undefined, isFirst: boolean, plans: Plan[]): Plan | undefined {
  const rest = row && plans[plans.length - countOf(row)]
  return row && rest && { cost: costOf(row, isFirst) + rest.cost, rows: [row, ...rest.rows] }
}

/** The rows with the lowest total cost, in reading order: `[[{ columns: 4, items: [头条] }], …]`. */
export function makeUp(items: Article[]): Row[] {
  const plans: Plan[] = [{ cost: 0, rows: [] }]
  for (let count = 1; count <= items.length; count++) {
    const remaining = items.slice(items.length - count)
    const isFirst = count === items.length
    const options = shapes.flatMap((shape) => planWith(rowOf(shape, remaining), isFirst, plans) ?? [])
    plans.push(options.reduce((best, option) => (option.cost < best.cost ? option : best)))
  }
  return plans[items.length]?.rows ?? []
}
