/** Splits a raw text into lines. A line ends with LF, CR or CRLF, as in Markdown: `滨江日报⏎⏎` has three lines. */

export interface RawLine {
  /** Line number, from 1. */
  number: number
  /** Offset of its first character in the raw text, in UTF-16 code units. */
  start: number
  /** Offset after its last character, without the line ending. */
  end: number
}

/** Returns all lines of a text, including an empty line after a final line ending. */
export function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  for (const ending of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ number: lines.length + 1, start, end: ending.index })
    start = ending.index + ending[0].length
  }
  return [...lines, { number: lines.length + 1, start, end: text.length }]
}
