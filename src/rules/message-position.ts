/** Where things stand in the raw file, for messages: `星期一` of a masthead is 3:12-3:15. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Role } from '#model/reading/role.ts'
import type { Block, Item, Line, PageTree } from '#model/reading/tree.ts'

/** The beginning of a file, for what concerns the whole of it. */
export const wholeFile: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** A stretch of a line, by offsets in the raw text. */
export const rangeInLine = ({ number, span, column = 1 }: Line, start: number, end: number): Position => ({
  start: { line: number, column: start - span[0] + column, offset: start },
  end: { line: number, column: end - span[0] + column, offset: end },
})

const wholeLine = (line: Line): Position => rangeInLine(line, ...line.span)

/** A block from the start of its first line to the end of its last. */
export function blockPlace({ lines }: Block): Position {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? { start: wholeLine(first).start, end: wholeLine(last).end } : wholeFile
}

/** All blocks of a page in order, those in items included. */
export const blocksOf = (tree: PageTree): Block[] =>
  tree.children.flatMap((node) => (node.type === 'item' ? node.children : [node]))

/** All items of a page in order. */
export const itemsOf = (tree: PageTree): Item[] => tree.children.filter((node) => node.type === 'item')

interface SearchScope {
  /** Line of the raw file. */
  line?: number | undefined
  roles?: readonly Role[]
}

/** Lines by their number: one, or several where a form feed parts them. */
function linesByNumber(blocks: readonly Block[]): Map<number, Line[]> {
  const byNumber = new Map<number, Line[]>()
  for (const line of blocks.flatMap(({ lines }) => lines)) {
    const others = byNumber.get(line.number)
    if (others) others.push(line)
    else byNumber.set(line.number, [line])
  }
  return byNumber
}

const lineCache = new WeakMap<PageTree, Map<number, Line[]>>()

/** The page's lines of a number; the page is gone through once, however many are asked for. */
function linesWithNumber(tree: PageTree, number: number): readonly Line[] {
  const byNumber = lineCache.get(tree) ?? linesByNumber(blocksOf(tree))
  lineCache.set(tree, byNumber)
  return byNumber.get(number) ?? []
}

function linesAt(tree: PageTree, { line, roles }: SearchScope): readonly Line[] {
  if (line !== undefined) return linesWithNumber(tree, line)
  return blocksOf(tree)
    .filter(({ data }) => !roles || (data.role !== undefined && roles.includes(data.role)))
    .flatMap(({ lines }) => lines)
}

/** Where words stand: the words themselves, else the whole line that is said to hold them, else the file. */
export function quotePlace(tree: PageTree, file: VFile, quote: string, where: SearchScope): Position {
  const text = String(file.value)
  const lines = linesAt(tree, where)
  for (const line of lines) {
    const at = text.slice(...line.span).indexOf(quote)
    if (at >= 0) return rangeInLine(line, line.span[0] + at, line.span[0] + at + quote.length)
  }
  const [first] = where.line === undefined ? [] : lines
  return first ? wholeLine(first) : wholeFile
}
