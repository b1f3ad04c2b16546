/**
 * Cuts raw lines into segments. A *segment* is a part of one line that belongs to one block, or to none.
 *
 * Line 9, `……情况。市领导周明参加调研。`, was split into two blocks by an editor: two segments, at columns 1 and 50.
 */

import type { RawLine } from '#model/reading/raw-lines.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { BlockSpan } from './block-spans.ts'

export interface LineSegment {
  /** Line number, from 1. */
  line: number
  /** Column of its first character, from 1. */
  column: number
  /** Offset of its first character in the raw text. */
  start: number
  text: string
  /** Absent for a blank line, and for text that is in no block. */
  block?: BlockReading
}

interface SegmentStart {
  start: number
  block?: BlockReading
}

const isBlankBetween = (text: string, start: number, end: number): boolean =>
  text.slice(start, end).trim() === ''

/** The starts of the segments of one line; white space between two blocks belongs to the segment before it. */
function segmentStartsIn(text: string, { start, end }: RawLine, spans: readonly BlockSpan[]): SegmentStart[] {
  const starts: SegmentStart[] = []
  let position = start
  for (const span of spans) {
    const { block } = span
    const spanStart = Math.max(span.start, position)
    if (isBlankBetween(text, position, spanStart))
      starts.push({ start: starts.length === 0 ? position : spanStart, block })
    else starts.push({ start: position }, { start: spanStart, block })
    position = Math.min(span.end, end)
  }
  if (starts.length === 0 || !isBlankBetween(text, position, end)) starts.push({ start: position })
  return starts
}

/**
 * Returns the segments of a text in order; joined, they are all characters of all lines.
 *
 * @param spans spans of the blocks of this file in order, without overlaps
 */
export function lineSegmentsOf(
  text: string,
  lines: readonly RawLine[],
  spans: readonly BlockSpan[],
): LineSegment[] {
  let first = 0
  return lines.flatMap((line) => {
    while ((spans[first]?.end ?? Number.POSITIVE_INFINITY) <= line.start) first++
    let after = first
    while ((spans[after]?.start ?? Number.POSITIVE_INFINITY) < line.end) after++
    const starts = segmentStartsIn(text, line, spans.slice(first, after))
    return starts.map(({ start, block }, index) => ({
      line: line.number,
      column: start - line.start + 1,
      start,
      text: text.slice(start, starts[index + 1]?.start ?? line.end),
      ...(block ? { block } : {}),
    }))
  })
}
