/**
 * Splits raw text into lines with their offsets: `朱健主持` is [812, 816) on line 31, after a blank line.
 *
 * Line endings are LF, CRLF and CR, as in Markdown. A form feed, VT, NEL, U+2028 and U+2029 start a new line that keeps the
 * number, since editors do not count them; U+2029 ends a paragraph as a blank line does.
 */
import type { Break } from '#model/reading/tree.ts'
import type { Span } from '#model/record/span.ts'
import { visibleText } from '../text/visible-text.ts'
import { isSpacedPage, withoutSpaces } from './spaced-characters.ts'

/** A line with more than white space. */
export interface RawLine {
  /** The text without invisible characters, and without the spaces of a page that spaces all characters. */
  seen: string
  /** Of the raw text, without the line ending. */
  span: Span
  /** From 1. */
  number: number
  /** Column at which it begins, from 1. */
  column: number
  /** Whether the page spaces all characters. */
  isSpaced: boolean
  before: Break
}

const endings = /\r\n|[\r\n\f\v\u0085\u2028\u2029]/gu

/** A line of a raw text, blank or not. */
export interface Piece {
  start: number
  end: number
  number: number
  column: number
  /** The line ending before it; empty for the first line. */
  ending: string
}

/** All lines of a raw text, blank ones too. */
export function* pieces(text: string): Generator<Piece> {
  let [start, number, column, ending] = [0, 1, 1, '']
  for (const match of text.matchAll(endings)) {
    yield { start, end: match.index, number, column, ending }
    ending = match[0]
    const next = match.index + ending.length
    const isCounted = /^[\r\n]/u.test(ending)
    column = isCounted ? 1 : column + next - start
    number += isCounted ? 1 : 0
    start = next
  }
  yield { start, end: text.length, number, column, ending }
}

/** A line, with the number of blank lines before it and whether there is a form feed. */
type SpacedLine = Omit<RawLine, 'before' | 'isSpaced'> & { blanks: number; feed: boolean }

/** Number of blank lines that separate blocks on a page: the most frequent one if it occurs four times, otherwise one. */
function usualBlanks(lines: SpacedLine[]): number {
  const times = new Map<number, number>()
  for (const { blanks } of lines.slice(1)) if (blanks > 0) times.set(blanks, (times.get(blanks) ?? 0) + 1)
  const [usual = 1, seen = 0] = [...times].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? []
  return seen < 4 ? 1 : usual
}

function breakBefore({ blanks, feed }: SpacedLine, previous: SpacedLine | undefined, usual: number): Break {
  if (feed || blanks > usual || previous === undefined) return 'gap'
  if (blanks > 0) return 'blank'
  return /[ \u00a0]{2}$/u.test(previous.seen) ? 'hard' : 'wrap'
}

function spacedLines(text: string): SpacedLine[] {
  const lines: SpacedLine[] = []
  let blanks = 0
  let feed = false
  for (const piece of pieces(text)) {
    const raw = text.slice(piece.start, piece.end)
    feed ||= piece.ending === '\f'
    if (piece.ending === '\u2029') blanks += 1
    if (!/[^\s\uFEFF]/u.test(raw)) {
      blanks += /^[\f\u2029]/u.test(piece.ending) ? 0 : 1
      continue
    }
    const { start, end, number, column } = piece
    lines.push({ seen: visibleText(raw), span: [start, end], number, column, blanks, feed })
    blanks = 0
    feed = false
  }
  return lines
}

/** All lines with more than white space, in order; a `gap` has more blank lines than usual on the page. */
export function rawLines(text: string): RawLine[] {
  const lines = spacedLines(text)
  const usual = usualBlanks(lines)
  const isSpaced = isSpacedPage(lines.map(({ seen }) => seen))
  return lines.map((line, at) => ({
    seen: isSpaced ? withoutSpaces(line.seen) : line.seen,
    span: line.span,
    number: line.number,
    column: line.column,
    isSpaced,
    before: breakBefore(line, lines[at - 1], usual),
  }))
}
