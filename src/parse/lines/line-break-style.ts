/**
 * Determines what line breaks mean on a page: a plain newline may wrap a line or end a paragraph.
 *
 * Most pages separate paragraphs with blank lines. On pages without, a newline after `……参加调研。` ends the paragraph,
 * unless all lines have the same width, where only a shorter line ends it.
 */
import type { Break } from '#model/reading/tree.ts'
import type { RawLine } from './raw-lines.ts'

/** The meaning of line breaks on one page. */
export interface LineBreakStyle {
  /** Whether a plain newline wraps a line or separates paragraphs. */
  newline: 'wraps' | 'separates'
  /** Width in characters at which the page wraps its lines; absent where it does not. */
  width?: number
  /** Whether paragraphs begin with an indent of two characters. */
  hasIndents: boolean
  /** Whether newlines end paragraphs although blank lines separate blocks. */
  newlinesEndLines: boolean
}

const lengthOf = (line: RawLine): number => line.seen.trim().length

const isCutAt = (width: number | undefined, line: RawLine | undefined): boolean =>
  width !== undefined && line !== undefined && Math.abs(lengthOf(line) - width) <= 2

/** Punctuation within sentences, which rows of a table do not have: `锦川纺织　8.46　+1.20%`. */
const punctuation = /[，。、；：！？”,;]/u

/**
 * The width at which lines are wrapped: 12 to 60 characters, with at least four and half of the wrapped lines within two
 * of it, of which two of five have punctuation as running text has.
 */
function commonWidth(lines: RawLine[]): number | undefined {
  const wrapped = lines.filter((_, at) => lines[at + 1]?.before === 'wrap')
  const widths = wrapped.map(lengthOf).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0
  const near = wrapped.filter((line) => isCutAt(width, line))
  const isText = near.filter(({ seen }) => punctuation.test(seen)).length >= near.length * 0.4
  const isCommon = near.length >= 4 && near.length >= widths.length / 2
  return isCommon && isText && width >= 12 && width <= 60 ? width : undefined
}

/** Whether a line has an indent of two Han characters. */
const isIndented = (line: RawLine): boolean => /^(?:\u3000{2}| {4}|\u00a0{4})/u.test(line.seen)

/** Whether a line ends a sentence. */
const hasEnded = (line: RawLine): boolean => /[。！？”）)]$/u.test(line.seen.trimEnd().slice(-2))

/** Whether four of five newlines in running text follow the end of a sentence; a wrap occurs anywhere in a sentence. */
function endsSentences(lines: RawLine[]): boolean {
  const running = lines.filter((line, at) => lines[at + 1]?.before === 'wrap' && lengthOf(line) > 40)
  return running.length >= 4 && running.filter(hasEnded).length >= running.length * 0.8
}

/** Whether newlines that are not wraps at `width` separate paragraphs rather than wrap them. */
function separates(lines: RawLine[], width: number | undefined): boolean {
  const free = lines.filter((line, at) => line.before === 'wrap' && !isCutAt(width, lines[at - 1]))
  const blanks = lines.filter((line) => line.before === 'blank').length
  return (
    free.length > 0 && free.length > (free.length + blanks) * (lines.length >= 8 || blanks === 0 ? 0.7 : 1)
  )
}

/** Determines the style from all lines of a page. */
export function lineBreakStyle(lines: RawLine[]): LineBreakStyle {
  const width = commonWidth(lines)
  const newline = separates(lines, width) ? 'separates' : 'wraps'
  const indents = lines.filter(isIndented).length >= Math.max(3, lines.length / 12)
  const ends = newline === 'wraps' && width === undefined && endsSentences(lines)
  return { newline, hasIndents: indents, newlinesEndLines: ends, ...(width === undefined ? {} : { width }) }
}

/** Whether a line has the full width of the page, so that the next line continues it. */
export const isFullWidth = (line: RawLine, style: LineBreakStyle): boolean => isCutAt(style.width, line)

/** Whether a full stop at the full width ends a paragraph: the next line, short and without punctuation, is a title. */
const endsParagraph = (previous: RawLine, line: RawLine, style: LineBreakStyle): boolean =>
  style.hasIndents &&
  /[。！？”]$/u.test(previous.seen.trimEnd()) &&
  !/[。！？，；”]$/u.test(line.seen.trimEnd()) &&
  !isFullWidth(line, style)

/** The break before a line in the style of the page; `wrap` only where the line continues the one before it. */
export function effectiveBreak(line: RawLine, previous: RawLine | undefined, style: LineBreakStyle): Break {
  if (line.before === 'blank' && style.newline === 'separates') return 'gap'
  if (line.before !== 'wrap') return line.before
  if (isIndented(line) || (previous && endsParagraph(previous, line, style))) return 'blank'
  if (previous && isFullWidth(previous, style)) return 'wrap'
  if (style.newlinesEndLines && previous && hasEnded(previous)) return 'hard'
  if (style.newline === 'wraps' && style.width === undefined) return 'wrap'
  if (style.newline === 'wraps' && lengthOf(line) < (style.width ?? 0)) return 'wrap'
  return 'blank'
}
