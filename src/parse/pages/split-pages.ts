/**
 * Finds where a further printed page begins in a raw file: at the page line of another page.
 *
 * `A02 要闻 2023年4月18日 星期二` at the top, `A03 国内 …` further down: the text after it is on A03. Consecutive page lines
 * (`2版 要闻`, `3版 国内`) are an index; a page line at the foot belongs to the page above it.
 */
import type { Plugin } from 'unified'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { outsideArticles } from '../roles/state-groups.ts'
import { type PageLine, pageLineOf } from './page-line.ts'

const isText = ({ data }: Block): boolean => !outsideArticles.has(data.role ?? 'unplaced')

interface FoundPageLine {
  at: number
  line: PageLine
}

/** Page lines without those of an index, which has page lines of different pages next to each other. */
function pageLines(blocks: readonly Block[]): FoundPageLine[] {
  const lines = blocks.map(pageLineOf)
  const inIndex = (at: number): boolean =>
    [lines[at - 1], lines[at + 1]].some((next) => next && next.number !== lines[at]?.number)
  return lines.flatMap((line, at) => (line && !inIndex(at) ? [{ at, line }] : []))
}

/** The first page line of every page, in order. */
function firstOfEach(found: readonly FoundPageLine[]): FoundPageLine[] {
  return found.filter(
    ({ line }, index) => found.findIndex((other) => other.line.number === line.number) === index,
  )
}

const textBetween = (blocks: readonly Block[], from: number, to: number): boolean =>
  blocks.slice(from, to).some(isText)

/** Whether the text above the first page line is a front page, which often has no page line. */
function hasFrontPage(blocks: readonly Block[], { at, line }: FoundPageLine): boolean {
  const above = blocks.slice(0, at)
  return (
    !/^A?0?1$/u.test(line.number) && above.some(isText) && above.some(({ data }) => data.role === 'masthead')
  )
}

/** Indexes of the blocks that begin a further page: page lines with text above and below, or the blocks after those at the foot. */
export function pageStarts(blocks: readonly Block[]): number[] {
  const lines = firstOfEach(pageLines(blocks))
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return []
  const tops = hasFrontPage(blocks, first) ? lines : lines.slice(1)
  const atFoot = !textBetween(blocks, last.at, blocks.length) && textBetween(blocks, 0, first.at)
  if (atFoot) return lines.slice(0, -1).map(({ at }) => at + 1)
  return tops
    .map(({ at }) => at)
    .filter((at, index) => textBetween(blocks, at, tops[index + 1]?.at ?? blocks.length))
}

/** Unified plugin: sets `startsPage` of the blocks that begin a further page. */
export const splitPages: Plugin<[], PageTree> = () => (tree) => {
  const blocks = tree.children.filter((node) => node.type === 'block')
  for (const at of pageStarts(blocks)) {
    const block = blocks[at]
    if (block) block.data.startsPage = true
  }
}
