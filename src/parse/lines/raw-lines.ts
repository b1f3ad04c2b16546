/**
 * Splits raw text into lines with their offsets: `朱健主持` is [812, 816) on line 31, after a blank line.
 *
 * Line endings are LF, CRLF and CR, as in Markdown; a form feed starts a new line that keeps the number.
 */
import type { Break } from '#model/reading/tree.ts'
import type { Span } from '#model/record/span.ts'
import { visibleText } from '../text/visible-text.ts'

/** A line with more than white space. */
export interface RawLine {
  /** The text without invisible characters. */
  seen: string
  /** Of the raw text, without the line ending. */
  span: Span
  /** From 1. */
  number: number
  before: Break
}

const endings = /\r\n|\r|\n|\f/gu

interface Piece {
  start: number
  end: number
  number: number
  feed: boolean
}

function* pieces(text: string): Generator<Piece> {
  let start = 0
  let number = 1
  let feed = false
  for (const match of text.matchAll(endings)) {
    yield { start, end: match.index, number, feed }
    start = match.index + match[0].length
    feed = match[0] === '\f'
    if (!feed) number += 1
  }
  yield { start, end: text.length, number, feed }
}

/** A line, with the number of blank lines before it and whether there is a form feed. */
type SpacedLine = Omit<RawLine, 'before'> & { blanks: number; feed: boolean }

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
    feed ||= piece.feed
    if (!/[^\s\uFEFF]/u.test(raw)) {
      blanks += piece.feed ? 0 : 1
      continue
    }
    lines.push({ seen: visibleText(raw), span: [piece.start, piece.end], number: piece.number, blanks, feed })
    blanks = 0
    feed = false
  }
  return lines
}

/** All lines with more than white space, in order; a `gap` has more blank lines than usual on the page. */
export function rawLines(text: string): RawLine[] {
  const lines = spacedLines(text)
  const usual = usualBlanks(lines)
  return lines.map(({ seen, span, number, ...space }, at) => ({
    seen,
    span,
    number,
    before: breakBefore({ seen, span, number, ...space }, lines[at - 1], usual),
  }))
}
