/**
 * Lists and tables: names in a row, figures in columns, results of matches; every line stands alone.
 *
 * `王小明 李大志 张 强`, `美元  668.31`, `鹤城队82比71中方队`.
 */
import { isName, readNames } from '../bylines/names.ts'
import type { LineView } from '../page-view.ts'
import { type Cue, type Evidence, seen } from './cue.ts'

/** Three names or more in a line: `王小明 李大志 张 强`. */
function listsNames({ text }: LineView): Evidence[] {
  if (text.length > 60 || /[，。；：:]/u.test(text) || !/[\s、]/u.test(text)) return []
  const names = readNames(text)
  return names.length >= 2 && names.every(isName)
    ? seen(text, { line: names.length > 2 ? 5 : 2, headline: -4, kicker: -5, subhead: -4, column: -4 })
    : []
}

/** A row of a table: `美元  668.31`, `8月8日　9:00　开幕式　市体育场`, `三塘镇：周年保　谭小菊`, `鹤城队82比71中方队`. */
const row =
  /^(?:\d{1,2}月\d{1,2}日[\s\u3000]+)?\d{1,2}[:：]\d{2}(?:[—–~-]\d{1,2}[:：]\d{2})?[\s\u3000]+\S.{0,30}$|^\p{Script=Han}{1,8}[\s\u3000]+[-+]?\d[\d.,]*[%％]?$|^\p{Script=Han}{2,8}\d{1,3}(?:比|[:：])\d{1,3}\p{Script=Han}{2,8}(?:[（(].{2,16}[）)])?$/u

/** Whether a line is a row of a table. */
export const isRow = (text: string): boolean => row.test(text)

const inTable = (line: LineView): Evidence[] =>
  isRow(line.text) ? seen(line.text, { line: 5, headline: -4, kicker: -4, subhead: -3, crosshead: -2 }) : []

export const list: Cue = {
  name: 'list',
  look: (line) => [...listsNames(line), ...inTable(line)],
}
