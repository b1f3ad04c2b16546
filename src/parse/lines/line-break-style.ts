/**
 * How this page uses its breaks, seen over the whole page: a plain newline may wrap a line or end a paragraph.
 *
 * Most pages part paragraphs with blank lines. Some have none: then a newline after `……参加调研。` ends the
 * paragraph, unless all lines are cut at one width, where only a short line ends it.
 */
import type { Break } from '#model/reading/tree.ts'
import type { RawLine } from './raw-lines.ts'

export interface LineBreakStyle {
  /** What a plain newline does. */
  newline: 'wraps' | 'separates'
  /** Width in characters at which the page cuts its lines; absent where it does not. */
  width?: number
  /** Whether paragraphs begin with an indent of two characters. */
  hasIndents: boolean
  /** Whether newlines end lines although blank lines part blocks. */
  newlinesEndLines: boolean
}

const lengthOf = (line: RawLine): number => line.seen.trim().length

const isCutAt = (width: number | undefined, line: RawLine | undefined): boolean =>
  width !== undefined && line !== undefined && Math.abs(lengthOf(line) - width) <= 2

/** The width at which a plain newline cuts: 12 to 60 characters, four lines or more and half of all such lines within two of it. */
function commonWidth(lines: RawLine[]): number | undefined {
  const wrapped = lines.filter((_, at) => lines[at + 1]?.before === 'wrap')
  const widths = wrapped.map(lengthOf).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0
  const near = widths.filter((each) => Math.abs(each - width) <= 2).length
  return near >= 4 && width >= 12 && width <= 60 && near >= widths.length / 2 ? width : undefined
}

/** Whether a line is set in by two characters. */
const isIndented = (line: RawLine): boolean => /^(?:\u3000{2}| {4}|\u00a0{4})/u.test(line.seen)

const hasEnded = (line: RawLine): boolean => /[。！？”）)]$/u.test(line.seen.trimEnd().slice(-2))

/** Whether running text has ended before four newlines in five: one that wraps it stands anywhere in a sentence. */
function endsSentences(lines: RawLine[]): boolean {
  const running = lines.filter((line, at) => lines[at + 1]?.before === 'wrap' && lengthOf(line) > 40)
  return running.length >= 4 && running.filter(hasEnded).length >= running.length * 0.8
}

/** Whether, where the page does not cut at a width, newlines part paragraphs rather than wrap them. */
function separates(lines: RawLine[], width: number | undefined): boolean {
  const free = lines.filter((line, at) => line.before === 'wrap' && !isCutAt(width, lines[at - 1]))
  const blanks = lines.filter((line) => line.before === 'blank').length
  return (
    free.length > 0 && free.length > (free.length + blanks) * (lines.length >= 8 || blanks === 0 ? 0.7 : 1)
  )
}

/** Looks at the lines that a plain newline joins or parts. */
export function lineBreakStyle(lines: RawLine[]): LineBreakStyle {
  const width = commonWidth(lines)
  const newline = separates(lines, width) ? 'separates' : 'wraps'
  const indents = lines.filter(isIndented).length >= Math.max(3, lines.length / 12)
  const ends = newline === 'wraps' && width === undefined && endsSentences(lines)
  return { newline, hasIndents: indents, newlinesEndLines: ends, ...(width === undefined ? {} : { width }) }
}

/** Whether the line goes on in the next one because the page cut it at its width. */
export const isFullWidth = (line: RawLine, habits: LineBreakStyle): boolean => isCutAt(habits.width, line)

/** A full stop at the very width of the page, and below it a line that neither is set in nor ends: a title. */
const endsParagraph = (previous: RawLine, line: RawLine, habits: LineBreakStyle): boolean =>
  habits.hasIndents &&
  /[。！？”]$/u.test(previous.seen.trimEnd()) &&
  !/[。！？，；”]$/u.test(line.seen.trimEnd()) &&
  !isFullWidth(line, habits)

/** The break before a line as this page means it; `wrap` is left only where text goes on. */
export function effectiveBreak(line: RawLine, previous: RawLine | undefined, habits: LineBreakStyle): Break {
  if (line.before === 'blank' && habits.newline === 'separates') return 'gap'
  if (line.before !== 'wrap') return line.before
  if (isIndented(line) || (previous && endsParagraph(previous, line, habits))) return 'blank'
  if (previous && isFullWidth(previous, habits)) return 'wrap'
  if (habits.newlinesEndLines && previous && hasEnded(previous)) return 'hard'
  if (habits.newline === 'wraps' && habits.width === undefined) return 'wrap'
  if (habits.newline === 'wraps' && lengthOf(line) < (habits.width ?? 0)) return 'wrap'
  return 'blank'
}
