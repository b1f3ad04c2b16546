/**
 * Finds the line of a correction: `{line: 62, starts: 趣爱好等}` is line 62 only if it begins with these words.
 */
import type { LineReference } from '#model/content/correction.ts'
import type { Block, Line } from '#model/reading/tree.ts'

/** A line with its block. */
export interface FoundLine {
  block: Block
  /** Index of the line in the block. */
  index: number
  line: Line
}

/** A text without white space and Markdown marks at its start. */
const withoutLeadingMarks = (text: string): string => text.replace(/^[\s\uFEFF#*]+/u, '')

/** Number of characters of a line that a message quotes. */
const quoteLength = 12

const quote = (text: string): string => withoutLeadingMarks(text).slice(0, quoteLength)

/**
 * The line that begins with the expected words, or the reason in Chinese why there is none.
 *
 * @param text the raw text; the expected words are those of the raw text, not of the corrected one
 */
export function findLine(
  blocks: readonly Block[],
  { line, starts }: LineReference,
  text: string,
): FoundLine | string {
  const candidates = blocks.flatMap((block) =>
    block.lines
      .map((each, index) => ({ block, index, line: each }))
      .filter((each) => each.line.number === line),
  )
  const rawOf = (found: FoundLine): string => text.slice(...found.line.span)
  const found = candidates.find((each) =>
    withoutLeadingMarks(rawOf(each)).startsWith(withoutLeadingMarks(starts)),
  )
  if (found) return found
  const [first] = candidates
  return first
    ? `第 ${line} 行不以“${starts}”开头，而是“${quote(rawOf(first))}”`
    : `第 ${line} 行没有文字，找不到“${starts}”`
}

/** The reason in Chinese for a line that is not the first of its block. */
export const notParagraphStart = ({ line }: LineReference): string =>
  `第 ${line} 行不是一段的开头，须先用 split-paragraph 分段`

/** The block whose first line is the given one, or the reason in Chinese why there is none. */
export function blockBeginningAt(blocks: readonly Block[], at: LineReference, text: string): Block | string {
  const found = findLine(blocks, at, text)
  if (typeof found === 'string') return found
  return found.index === 0 ? found.block : notParagraphStart(at)
}
