/** Positions in the raw file for messages: `星期一` of a masthead is 3:12-3:15. */
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Role } from '#model/reading/role.ts'
import type { Block, Item, Line, PageTree } from '#model/reading/tree.ts'
import { readingView } from '#model/text/reading-view.ts'

/** The beginning of a file, for messages about the file as a whole. */
export const wholeFile: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Part of a line, from `start` to before `end`, both offsets in the raw text. */
export const rangeInLine = ({ number, span, column = 1 }: Line, start: number, end: number): Position => ({
  start: { line: number, column: start - span[0] + column, offset: start },
  end: { line: number, column: end - span[0] + column, offset: end },
})

const wholeLine = (line: Line): Position => rangeInLine(line, ...line.span)

/** A block, from the start of its first line to the end of its last. */
export function blockPlace({ lines }: Block): Position {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? { start: wholeLine(first).start, end: wholeLine(last).end } : wholeFile
}

/** All blocks of a page in order, including those in items. */
export const blocksOf = (tree: PageTree): Block[] =>
  tree.children.flatMap((node) => (node.type === 'item' ? node.children : [node]))

/** All items of a page in order. */
export const itemsOf = (tree: PageTree): Item[] => tree.children.filter((node) => node.type === 'item')

interface SearchScope {
  /** Line of the raw file. */
  line?: number | undefined
  roles?: readonly Role[]
}

/** Lines by their number; a form feed splits a line into several of one number. */
function linesByNumber(blocks: readonly Block[]): Map<number, Line[]> {
  const byNumber = new Map<number, Line[]>()
  for (const line of blocks.flatMap(({ lines }) => lines)) {
    const sameNumber = byNumber.get(line.number)
    if (sameNumber) sameNumber.push(line)
    else byNumber.set(line.number, [line])
  }
  return byNumber
}

const lineCache = new WeakMap<PageTree, Map<number, Line[]>>()

/** The page's lines of a number. Memoizes the map of all lines by tree (WeakMap). */
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

/** Position of a quote in its line or in blocks of the given roles; the whole line if it is not found, or else the file. */
export function quotePlace(tree: PageTree, file: VFile, quote: string, scope: SearchScope): Position {
  const text = String(file.value)
  const lines = linesAt(tree, scope)
  for (const line of lines) {
    const raw = text.slice(...line.span)
    const at = raw.includes(quote) ? raw.indexOf(quote) : readingView(raw).indexOf(quote)
    if (at >= 0) return rangeInLine(line, line.span[0] + at, line.span[0] + at + quote.length)
  }
  const [first] = scope.line === undefined ? [] : lines
  return first ? wholeLine(first) : wholeFile
}
