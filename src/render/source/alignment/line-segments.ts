/**
 * Raw lines cut where one block ends and another begins, so that each stretch stands on one line and in one block.
 *
 * `……情况。市领导周明参加调研。`, parted by an editor, is two stretches of line 9, at columns 1 and 50.
 */
import type { BlockReading } from '#model/reading/reading.ts'
import type { BlockSpan } from './block-spans.ts'
import type { RawLine } from './raw-lines.ts'

export interface LineSegment {
  /** From 1. */
  line: number
  /** Column at which it begins, from 1. */
  column: number
  /** Of its first character in the raw text. */
  start: number
  text: string
  /** Absent where the line is blank, or its text was lost. */
  block?: BlockReading
}

interface SegmentStart {
  start: number
  block?: BlockReading
}

const isBlankBetween = (text: string, start: number, end: number): boolean =>
  text.slice(start, end).trim() === ''

/** Where the stretches of a line begin; white space between two blocks stays with the one before it. */
function segmentStartsIn(
  text: string,
  { start, end }: RawLine,
  claims: readonly BlockSpan[],
): SegmentStart[] {
  const cuts: SegmentStart[] = []
  let done = start
  for (const { start: from, end: to, block } of claims) {
    const claimed = Math.max(from, done)
    if (isBlankBetween(text, done, claimed)) cuts.push({ start: cuts.length === 0 ? done : claimed, block })
    else cuts.push({ start: done }, { start: claimed, block })
    done = Math.min(to, end)
  }
  if (cuts.length === 0 || !isBlankBetween(text, done, end)) cuts.push({ start: done })
  return cuts
}

/** All stretches of a text, in its order: together they hold every line once, whole. */
export function lineSegmentsOf(
  text: string,
  lines: readonly RawLine[],
  claims: readonly BlockSpan[],
): LineSegment[] {
  let first = 0
  return lines.flatMap((line) => {
    while ((claims[first]?.end ?? Number.POSITIVE_INFINITY) <= line.start) first++
    let after = first
    while ((claims[after]?.start ?? Number.POSITIVE_INFINITY) < line.end) after++
    const cuts = segmentStartsIn(text, line, claims.slice(first, after))
    return cuts.map(({ start, block }, index) => ({
      line: line.number,
      column: start - line.start + 1,
      start,
      text: text.slice(start, cuts[index + 1]?.start ?? line.end),
      ...(block ? { block } : {}),
    }))
  })
}
