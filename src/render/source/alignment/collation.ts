/**
 * Collates a raw file with its reading (原文对照): cuts the text into rows, each character in exactly one row.
 *
 * The parts, from small to large:
 * - a *span* is a range of the raw text that belongs to a block (block-spans.ts);
 * - a *segment* is the part of one raw line inside one span, or outside all spans (line-segments.ts);
 * - a *row* is a run of segments of one block, shown as one row of the page;
 * - a *group* is a run of rows under one heading (group-rows.ts);
 * - the *output* of a block is what its spans became in the record (block-output.ts).
 *
 * Line 28 of 2022-09-05 is a row of a block with the role `headline`; the blank lines before it are a row without a block;
 * a line that an editor split, `……情况。|市领导周明参加调研。`, is two rows.
 */
import { groupBy } from '#model/group-by.ts'
import { linesOf } from '#model/reading/raw-lines.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'
import type { Message } from '#model/record/message.ts'
import { type Join, joinsByFile, joinsOf, type RawPlace } from '../../article/joins.ts'
import { blockSpansIn } from './block-spans.ts'
import { type LineSegment, lineSegmentsOf } from './line-segments.ts'

export interface CollationRow {
  /** One or more, in order. */
  segments: LineSegment[]
  /** Absent for blank lines, and for text that is in no block. */
  block?: BlockReading
  /** For a row that continues a paragraph: place of the row before it in that paragraph. */
  continuesFrom?: RawPlace
  /** Place of the row that continues the paragraph of this one. */
  continuesAt?: RawPlace
  messages: Message[]
}

/** Whether a segment is only white space. */
export const isBlank = ({ text }: Pick<LineSegment, 'text'>): boolean => text.trim() === ''

function belongsToRow({ block, segments }: CollationRow, segment: LineSegment): boolean {
  if (segment.block || block) return segment.block === block
  return segments.every(isBlank) === isBlank(segment)
}

/** Whether a part of the page begins with a segment, by the lines with which parts begin. */
export const beginsPart = (segment: LineSegment | undefined, partStarts: ReadonlySet<number>): boolean =>
  segment?.column === 1 && partStarts.has(segment.line)

function groupSegments(segments: readonly LineSegment[], partStarts: ReadonlySet<number>): CollationRow[] {
  const rows: CollationRow[] = []
  for (const segment of segments) {
    const current = rows.at(-1)
    const { block } = segment
    if (current && belongsToRow(current, segment) && !beginsPart(segment, partStarts))
      current.segments.push(segment)
    else rows.push({ segments: [segment], messages: [], ...(block ? { block } : {}) })
  }
  return rows
}

const placeOf = ({ block, segments }: CollationRow, file: string): RawPlace => ({
  file,
  line: segments[0]?.line ?? block?.line ?? 1,
})

/** Links each row of a block to the row of the same block before it, the first row to the block to which it was joined. */
function linkToPreviousRows(
  rows: readonly CollationRow[],
  file: string,
  joins: ReadonlyMap<BlockReading, RawPlace>,
): void {
  const lastRows = new Map<BlockReading, CollationRow>()
  for (const row of rows) {
    const { block } = row
    if (!block) continue
    const previous = lastRows.get(block)
    const from = previous ? placeOf(previous, file) : joins.get(block)
    if (from) row.continuesFrom = from
    if (previous) previous.continuesAt = placeOf(row, file)
    lastRows.set(block, row)
  }
}

/** Links the last row of a block to the block that was joined to it. */
function linkToNextRows(rows: readonly CollationRow[], joins: readonly Join[]): void {
  const lastRows = new Map(rows.flatMap((row) => (row.block ? [[row.block.line, row]] : [])))
  for (const { block, from } of joins) {
    const row = lastRows.get(from.line)
    if (row) row.continuesAt ??= { file: block.file, line: block.line }
  }
}

/** Adds each message to the last row that begins on its line at or before its column; to the first row if there is none. */
function placeMessages(rows: readonly CollationRow[], messages: readonly Message[]): void {
  const startsByLine = groupBy(
    rows.flatMap((row) => row.segments.map(({ line, column }) => ({ line, column, row }))),
    ({ line }) => String(line),
  )
  for (const message of messages) {
    const { line, column } = message.place
    const start = startsByLine
      .get(String(line))
      ?.findLast((each) => each.column === 1 || each.column <= column)
    const row = start?.row ?? rows[0]
    row?.messages.push(message)
  }
}

/**
 * Returns the rows of one raw file, in order, each with its messages.
 *
 * @param reading of the whole issue
 * @param messages about this file
 * @param partStarts lines with which a part of the page begins, and therefore a row
 */
export function collate(
  text: string,
  file: string,
  reading: Reading,
  messages: readonly Message[],
  partStarts: ReadonlySet<number> = new Set(),
): CollationRow[] {
  const rows = groupSegments(lineSegmentsOf(text, linesOf(text), blockSpansIn(file, reading)), partStarts)
  linkToPreviousRows(rows, file, joinsOf(reading))
  linkToNextRows(rows, joinsByFile(reading).get(file) ?? [])
  placeMessages(rows, messages)
  return rows
}
