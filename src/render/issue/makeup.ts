/**
 * 拼版: which items of a front page stand side by side.
 *
 * A page is four columns of type wide. Reading order is kept; of all ways to cut it into rows the one is taken
 * that leaves the least white and the fewest long columns: a long 头条 across the page, two reports of one length in halves.
 */
import type { Article } from '#model/record/article.ts'
import { heightOf } from './copyfit.ts'

/** Items set one below the other, in `columns` columns of type. */
export interface Cell {
  columns: number
  items: Article[]
}

export type Row = Cell[]

/** Shapes of a row: how many columns each cell takes, and how many items stand in it one below the other. */
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

/** Lines of type that a reader sees at once; a longer column makes him scroll back up. */
const screenLines = 30

/** White, in lines of one column, that a row may cost so that there is one row less. */
const rowCost = 16

/** What a row of one item costs besides: a page of nothing else is a list, not a front page. */
const aloneCost = 14

/** What it costs when the first item (头条) has less than three columns. */
const leadCost = 40

/** The row of this shape, if there are items enough for it. */
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

/** White space, overlong columns and monotony of a row, in lines of one column. */
function costOf(row: Row, isFirst: boolean): number {
  const heights = row.map(heightOfCell)
  const tallest = Math.max(...heights)
  const white = row.reduce((sum, { columns }, index) => sum + columns * (tallest - (heights[index] ?? 0)), 0)
  const alone = row.length === 1 && !isFirst ? aloneCost : 0
  const lead = isFirst && (row[0]?.columns ?? 0) < 3 ? leadCost : 0
  return rowCost + white + alone + lead + 4 * Math.max(0, tallest - screenLines)
}

const countOf = (row: Row): number => row.reduce((sum, { items }) => sum + items.length, 0)

interface Plan {
  cost: number
  rows: Row[]
}

/** @param plans the best plans for no item, the last item, the last two, … */
function planWith(row: Row | undefined, isFirst: boolean, plans: Plan[]): Plan | undefined {
  const rest = row && plans[plans.length - countOf(row)]
  return row && rest && { cost: costOf(row, isFirst) + rest.cost, rows: [row, ...rest.rows] }
}

/** Rows of a page, in reading order. */
export function makeUp(items: Article[]): Row[] {
  const plans: Plan[] = [{ cost: 0, rows: [] }]
  for (let left = 1; left <= items.length; left++) {
    const coming = items.slice(items.length - left)
    const isFirst = left === items.length
    const options = shapes.flatMap((shape) => planWith(rowOf(shape, coming), isFirst, plans) ?? [])
    plans.push(options.reduce((best, option) => (option.cost < best.cost ? option : best)))
  }
  return plans[items.length]?.rows ?? []
}
