/**
 * Builds the blocks of a page: one line each (`市委常委会召开会议`), several where the page wraps running text.
 *
 * Texts are slices of `file.value`; only the depths of headings come from the Markdown tree, since micromark drops a byte
 * order mark and replaces NUL.
 */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Block, Line, PageTree } from '#model/reading/tree.ts'
import type { OpeningVocabulary } from '../openings/read-opening.ts'
import { lineTexts } from '../text/line-texts.ts'
import { readBlockEnds, updateBlockEnds } from './block-ends.ts'
import { effectiveBreak, isFullWidth, type LineBreakStyle, lineBreakStyle } from './line-break-style.ts'
import { isStrong, withoutHash, withoutStars } from './markdown-marks.ts'
import { type RawLine, rawLines } from './raw-lines.ts'

type Depth = NonNullable<Block['depth']>

/** Depths of the headings, by the offsets of their lines. */
const headingDepths = (tree: Root): Map<number, Depth> =>
  new Map(
    tree.children.flatMap((node) =>
      node.type === 'heading' && node.position
        ? [[node.position.start.offset ?? 0, node.depth] as const]
        : [],
    ),
  )

function toLine({ seen, span, number, column, isSpaced }: RawLine, depth: Depth | undefined): Line {
  const line: Line = {
    ...lineTexts(withoutStars(depth ? withoutHash(seen) : seen).trimEnd(), isSpaced),
    span,
    number,
  }
  if (column > 1) line.column = column
  return line
}

/** What all blocks of a page depend on. */
interface BlockContext {
  depths: Map<number, Depth>
  style: LineBreakStyle
  vocabulary: OpeningVocabulary
}

function toBlock(line: RawLine, previous: RawLine | undefined, context: BlockContext): Block {
  const depth = context.depths.get(line.span[0])
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

/** Whether a block begins as running text does on a page that indents its paragraphs. */
const beginsText = ({ lines: [first], opening }: Block): boolean =>
  /^[\u3000\s]/u.test(first?.text ?? '') || opening.dateline !== undefined

/** Whether a block begins with a mark or a dateline, and so does not continue the block before it. */
const opensPart = ({ lines: [first], opening }: Block): boolean =>
  /^[■□◎●○▲]/u.test(first?.text ?? '') || opening.dateline !== undefined

/** Whether two lines without indent are a sentence, not two titles: a comma in the first, or a full stop after the second. */
const isSentence = (last: Block, { lines: [line] }: Block): boolean =>
  !/^[\u3000\s]/u.test(line?.text ?? '') &&
  (/[，。；]\S/u.test(last.lines[0]?.text ?? '') || /。[”」]?$/u.test(line?.text ?? ''))

/** Whether a line continues the block before it, whose last line has the full width of the page. */
function continuesFullLine(block: Block, last: Block, previous: RawLine, style: LineBreakStyle): boolean {
  if (block.before !== 'wrap' || block.depth || opensPart(block) || !isFullWidth(previous, style))
    return false
  return !style.hasIndents || beginsText(last) || isSentence(last, block)
}

/** Whether a line without indent continues an indented paragraph that has not ended, on a page of any width. */
const continuesIndentedParagraph = (
  line: RawLine,
  last: Block,
  previous: RawLine,
  style: LineBreakStyle,
): boolean =>
  style.hasIndents &&
  line.before === 'wrap' &&
  /^(?:\u3000{2}| {4})/u.test(last.lines[0]?.text ?? '') &&
  !/^[\s\u3000#■□◎●○▲]/u.test(line.seen) &&
  previous.seen.trim().length >= 15 &&
  !/[。！？：”；…）)]\s*$/u.test(previous.seen)

/** All blocks of a page in order; every line with more than white space is in exactly one. */
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

/** Unified plugin: turns mdast into the tree of blocks. */
export const buildBlocks: Plugin<[OpeningVocabulary], Root, PageTree> = (vocabulary) => (tree, file) => ({
  type: 'root',
  children: blocksOf(String(file.value), headingDepths(tree), vocabulary),
})
