/**
 * Finds the line that an editor means: `{line: 62, starts: 趣爱好等}` is line 62 only while it begins so.
 */
import type { LineReference } from '#model/content/correction.ts'
import type { Block, Line } from '#model/reading/tree.ts'

export interface FoundLine {
  block: Block
  /** Of the line in the block. */
  index: number
  line: Line
}

/** Without the white space and the Markdown marks at its start. */
const withoutLeadingMarks = (text: string): string => text.replace(/^[\s\uFEFF#*]+/u, '')

/** So much of a line is quoted. */
const quoteLength = 12

const opening = (text: string): string => withoutLeadingMarks(text).slice(0, quoteLength)

/**
 * The line, which holds what the guard expects, or in Chinese why it does not.
 *
 * @param text the raw text: guards hold against what the editor saw, not against what was corrected since
 */
export function findLine(
  blocks: readonly Block[],
  { line, starts }: LineReference,
  text: string,
): FoundLine | string {
  const there = blocks.flatMap((block) =>
    block.lines
      .map((each, index) => ({ block, index, line: each }))
      .filter((each) => each.line.number === line),
  )
  const rawOf = (found: FoundLine): string => text.slice(...found.line.span)
  const found = there.find((each) => withoutLeadingMarks(rawOf(each)).startsWith(withoutLeadingMarks(starts)))
  if (found) return found
  const [first] = there
  return first
    ? `第 ${line} 行不以“${starts}”开头，而是“${opening(rawOf(first))}”`
    : `第 ${line} 行没有文字，找不到“${starts}”`
}

/** Said of a line that only carries a block on. */
export const notParagraphStart = ({ line }: LineReference): string =>
  `第 ${line} 行不是一段的开头，须先用 split-paragraph 分段`

/** The block that begins with the line; one that the line only carries on is not meant. */
export function blockBeginningAt(blocks: readonly Block[], at: LineReference, text: string): Block | string {
  const found = findLine(blocks, at, text)
  if (typeof found === 'string') return found
  return found.index === 0 ? found.block : notParagraphStart(at)
}
