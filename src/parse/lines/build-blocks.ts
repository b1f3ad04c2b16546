/**
 * Turns the Markdown tree into the page's tree: one block a line, several lines where the page cut running text.
 *
 * Text is cut from `file.value` by offsets; of the Markdown tree only the depth of headings is used, since
 * micromark drops a byte order mark and rewrites NUL.
 */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Block, Line, PageTree } from '#model/reading/tree.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { readBlockEnds, updateBlockEnds } from './block-ends.ts'
import { effectiveBreak, isFullWidth, type LineBreakStyle, lineBreakStyle } from './line-break-style.ts'
import { isStrong, withoutHash, withoutStars } from './markdown-marks.ts'
import { type RawLine, rawLines } from './raw-lines.ts'

type Depth = NonNullable<Block['depth']>

const headingDepths = (tree: Root): Map<number, Depth> =>
  new Map(
    tree.children.flatMap((node) =>
      node.type === 'heading' && node.position ? [[node.position.start.line, node.depth] as const] : [],
    ),
  )

const toLine = ({ seen, span, number }: RawLine, depth: Depth | undefined): Line => ({
  text: withoutStars(depth ? withoutHash(seen) : seen).trimEnd(),
  span,
  number,
})

/** What all blocks of a page are built with. */
interface BlockContext {
  depths: Map<number, Depth>
  style: LineBreakStyle
  vocabulary: OpeningVocabulary
}

function toBlock(line: RawLine, previous: RawLine | undefined, context: BlockContext): Block {
  const depth = context.depths.get(line.number)
  const lines = [toLine(line, depth)]
  return {
    type: 'block',
    lines,
    before: effectiveBreak(line, previous, context.style),
    ...(depth ? { depth } : {}),
    ...readBlockEnds(lines, context.vocabulary),
    data: isStrong(line.seen) ? { strong: true } : {},
  }
}

/** Whether a block begins as running text does on a page that sets its paragraphs in. */
const beginsText = ({ lines: [first], opening }: Block): boolean =>
  /^[\u3000\s]/u.test(first?.text ?? '') || opening.dateline !== undefined

const opensPart = ({ lines: [first], opening }: Block): boolean =>
  /^[■□◎●○▲]/u.test(first?.text ?? '') || opening.dateline !== undefined

/** Whether two lines at the margin are a sentence, not two titles: a comma in the first, or a full stop after the second. */
const isSentence = (last: Block, { lines: [line] }: Block): boolean =>
  !/^[\u3000\s]/u.test(line?.text ?? '') &&
  (/[，。；]\S/u.test(last.lines[0]?.text ?? '') || /。[”」]?$/u.test(line?.text ?? ''))

/** Whether a line only carries on the block before it, whose last line the page cut at its width. */
function continuesFullLine(block: Block, last: Block, previous: RawLine, habits: LineBreakStyle): boolean {
  if (block.before !== 'wrap' || block.depth || opensPart(block) || !isFullWidth(previous, habits))
    return false
  return !habits.hasIndents || beginsText(last) || isSentence(last, block)
}

/** Whether a line at the margin goes on with a paragraph that was set in and has not ended, on a page of any width. */
const continuesIndentedParagraph = (
  line: RawLine,
  last: Block,
  previous: RawLine,
  habits: LineBreakStyle,
): boolean =>
  habits.hasIndents &&
  line.before === 'wrap' &&
  /^(?:\u3000{2}| {4})/u.test(last.lines[0]?.text ?? '') &&
  !/^[\s\u3000#■□◎●○▲]/u.test(line.seen) &&
  previous.seen.trim().length >= 15 &&
  !/[。！？：”；…）)]\s*$/u.test(previous.seen)

/** All blocks of a page in order; every line that holds more than white space is in exactly one. */
function blocksOf(text: string, depths: Map<number, Depth>, vocabulary: OpeningVocabulary): Block[] {
  const lines = rawLines(text)
  const style = lineBreakStyle(lines)
  const blocks: Block[] = []
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const block = toBlock(line, previous, { depths, style, vocabulary })
    const last = blocks.at(-1)
    const continues =
      last &&
      previous &&
      (continuesFullLine(block, last, previous, style) ||
        continuesIndentedParagraph(line, last, previous, style))
    if (continues) last.lines.push(...block.lines)
    else blocks.push(block)
  })
  for (const block of blocks) if (block.lines.length > 1) updateBlockEnds(block, vocabulary)
  return blocks
}

/** Unified plugin: mdast to the page's tree. */
export const buildBlocks: Plugin<[OpeningVocabulary], Root, PageTree> = (vocabulary) => (tree, file) => ({
  type: 'root',
  children: blocksOf(String(file.value), headingDepths(tree), vocabulary),
})
