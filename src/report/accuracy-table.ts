/** Formats scores as a table for a terminal: a column for each golden set, a row for each measure. */
import { type Count, f1Of, precisionOf, recallOf } from '#model/accuracy/count.ts'
import { parts, type Score, type SetScore, type Share } from '#model/accuracy/score.ts'

const threeDecimals = (value: number): string => value.toFixed(3)

const formatCount = (count: Count): string =>
  count.expected + count.read === 0
    ? '-'
    : `${threeDecimals(precisionOf(count))} ${threeDecimals(recallOf(count))} ${threeDecimals(f1Of(count))} of ${count.expected}`

const formatShare = ({ right, all }: Share): string =>
  all === 0 ? '-' : `${threeDecimals(right / all)} (${right}/${all})`

const formatCoverage = ({ coverage: { all, lost } }: Score): string =>
  all === 0 ? '-' : (1 - lost / all).toFixed(6)

const rows: ReadonlyArray<[name: string, show: (score: Score) => string]> = [
  ['pages', ({ pages }) => String(pages)],
  ['character coverage', formatCoverage],
  ['characters lost', (score) => String(score.coverage.lost)],
  ['characters twice', (score) => String(score.coverage.twice)],
  ['publication', (score) => formatShare(score.publications)],
  ['date, printed', (score) => formatShare(score.printedDates)],
  ['date, not printed', (score) => formatShare(score.otherDates)],
  ['article, IoU > 0.5', (score) => formatCount(score.articles)],
  ['exact articles', (score) => formatShare(score.exact)],
  ...parts.map((part): [string, (score: Score) => string] => [
    part,
    (score) => formatCount(score.parts[part]),
  ]),
]

/** Width of a cell on a terminal, where a Han character takes two columns. */
const widthOf = (cell: string): number =>
  [...cell].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)

function align(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))),
  )
  const padded = (cell: string, column: number): string =>
    cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))
  return lines.map((cells) => cells.map(padded).join('  ').trimEnd()).join('\n')
}

/** The table, with precision, recall, F1 and the expected number of every part. */
export const accuracyTable = (sets: readonly SetScore[]): string =>
  align([
    ['', ...sets.map(({ name }) => name)],
    ...rows.map(([name, show]) => [name, ...sets.map(({ score }) => show(score))]),
  ])
