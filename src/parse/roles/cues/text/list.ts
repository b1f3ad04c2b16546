/**
 * Lists and tables: names in a row, figures in columns, results of matches; every line stands alone.
 *
 * `王小明 李大志 张 强`, `美元  668.31`, `鹤城队82比71中方队`.
 */
import { isName, readNames } from '../../../openings/names.ts'
import { isTight, type LineView, type PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'

/** Three names or more in a line: `王小明 李大志 张 强`. */
function listsNames({ text }: LineView, { vocabulary: { lexicon } }: PageView): Evidence[] {
  if (text.length > 60 || /[，。；：:]/u.test(text) || !/[\s、]/u.test(text)) return []
  const names = readNames(text, lexicon)
  return names.length >= 2 && names.every((name) => isName(name, lexicon))
    ? seen(text, { line: names.length > 2 ? 5 : 2, headline: -4, kicker: -5, subhead: -4, column: -4 })
    : []
}

/** A row of a table: `美元  668.31`, `8月8日　9:00　开幕式　市体育场`, `三塘镇：周年保　谭小菊`, `鹤城队82比71中方队`. */
const row =
  /^(?:\d{1,2}月\d{1,2}日[\s\u3000]+)?\d{1,2}[:：]\d{2}(?:[—–~-]\d{1,2}[:：]\d{2})?[\s\u3000]+\S.{0,30}$|^\p{Script=Han}{1,8}[\s\u3000]+[-+]?\d[\d.,]*[%％]?$|^\p{Script=Han}{2,8}\d{1,3}(?:比|[:：])\d{1,3}\p{Script=Han}{2,8}(?:[（(].{2,16}[）)])?$/u

/** Whether a line is a row of a table. */
export const isRow = (text: string): boolean => row.test(text)

const figure = /\d[A-Z%％]?$/u

/** The cells of a line that may be a row of three or more: `双绉 12姆米 38.50 -1.20`; none where it is no row. */
function cellsOf(line: LineView | undefined): string[] {
  if (
    !line ||
    line.text.length > 60 ||
    !/\S[\s\u3000]/u.test(line.text) ||
    /[，。；！？:：]/u.test(line.text)
  )
    return []
  const cells = line.text.split(/[\s\u3000]+/u)
  return cells.length > 2 && cells.every((cell) => cell.length <= 10) ? cells : []
}

/** Whether two cells or more of a line end in figures. */
const isFigures = (cells: string[]): boolean => cells.filter((cell) => figure.test(cell)).length > 1

/** Whether a line is a row of figures, or one of as many cells right beside such a row: `名次 球队 场次 积分`. */
function inColumns(line: LineView, { lines }: PageView): boolean {
  const cells = cellsOf(line)
  if (cells.length === 0) return false
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]]
  const beside = [isTight(line) ? cellsOf(above) : [], isTight(below) ? cellsOf(below) : []]
  return isFigures(cells) || beside.some((row) => row.length === cells.length && isFigures(row))
}

/** Who gives the figures, right below them: `（省农业信息中心提供）`. */
const givesFigures = (line: LineView, { lines }: PageView): boolean =>
  isTight(line) &&
  /^[（(]\p{Script=Han}{4,20}(?:提供|整理|制表)[）)]$/u.test(line.text) &&
  cellsOf(lines[line.index - 1]).length > 0

const inTable = (line: LineView, page: PageView): Evidence[] =>
  isRow(line.text)
    ? seen(line.text, { line: 5, headline: -4, kicker: -4, subhead: -3, crosshead: -2 })
    : inColumns(line, page) || givesFigures(line, page)
      ? seen(line.text, { line: 6, headline: -4, kicker: -4, subhead: -3, crosshead: -2, advertisement: -2 })
      : []

export const list: Cue = {
  name: 'list',
  look: (line, page) => [...listsNames(line, page), ...inTable(line, page)],
}
