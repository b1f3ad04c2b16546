/** Lines of a raw text as Markdown counts them, ended by a line feed, a carriage return, or both: `滨江日报⏎⏎` has three. */

export interface RawLine {
  /** From 1. */
  number: number
  /** Of its first character, in UTF-16 code units. */
  start: number
  /** After its last one; the line ending is not part of it. */
  end: number
}

/** All lines of a text, an empty last one included. */
export function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  for (const ending of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ number: lines.length + 1, start, end: ending.index })
    start = ending.index + ending[0].length
  }
  return [...lines, { number: lines.length + 1, start, end: text.length }]
}
