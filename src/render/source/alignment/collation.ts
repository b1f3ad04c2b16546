/**
 * 原文对照: the raw text cut into the pieces that were read as one, every character in exactly one of them.
 *
 * Line 28 of 2022-09-05 is a piece with the role `headline`; the blank lines before it are a piece without a block;
 * a line that an editor has cut in two, `……情况。|市领导周明参加调研。`, stands in two pieces.
 */
import { groupBy } from '#model/group-by.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'
import type { Message } from '#model/record/message.ts'
import { joinsOf, type RawPlace } from '../../article/joins.ts'
import { blockSpansIn } from './block-spans.ts'
import { type LineSegment, lineSegmentsOf } from './line-segments.ts'
import { linesOf, type RawLine } from './raw-lines.ts'

export interface CollationRow {
  /** One or more, on lines that follow each other. */
  segments: LineSegment[]
  /** Absent for blank lines, and for text that was lost. */
  block?: BlockReading
  /** Where the piece stands before this one in a paragraph that the page had cut. */
  continuesFrom?: RawPlace
  /** Where the piece stands that goes on with it. */
  continuesAt?: RawPlace
  messages: Message[]
}

export const isBlank = ({ text }: Pick<LineSegment, 'text'>): boolean => text.trim() === ''

function belongsToRow({ block, segments: stretches }: CollationRow, stretch: LineSegment): boolean {
  if (stretch.block || block) return stretch.block === block
  return stretches.every(isBlank) === isBlank(stretch)
}

function groupSegments(stretches: readonly LineSegment[]): CollationRow[] {
  const pieces: CollationRow[] = []
  for (const stretch of stretches) {
    const open = pieces.at(-1)
    if (open && belongsToRow(open, stretch)) open.segments.push(stretch)
    else
      pieces.push({ segments: [stretch], messages: [], ...(stretch.block ? { block: stretch.block } : {}) })
  }
  return pieces
}

const placeOf = ({ block, segments: stretches }: CollationRow, file: string): RawPlace => ({
  file,
  line: stretches[0]?.line ?? block?.line ?? 1,
})

/** Pieces of one block after the first go on from it; the first goes on from the block to which it was joined. */
function linkToPreviousRows(
  pieces: readonly CollationRow[],
  file: string,
  joins: ReadonlyMap<BlockReading, RawPlace>,
): void {
  const last = new Map<BlockReading, CollationRow>()
  for (const piece of pieces) {
    const { block } = piece
    if (!block) continue
    const open = last.get(block)
    const before = open ? placeOf(open, file) : joins.get(block)
    if (before) piece.continuesFrom = before
    if (open) open.continuesAt = placeOf(piece, file)
    last.set(block, piece)
  }
}

/** The last piece of a block goes on where the block does that was joined to it. */
function linkToNextRows(pieces: readonly CollationRow[], joins: ReadonlyMap<BlockReading, RawPlace>): void {
  const keyOf = ({ file, line }: RawPlace): string => `${line} ${file}`
  const last = new Map(pieces.flatMap((piece) => (piece.block ? [[keyOf(piece.block), piece]] : [])))
  for (const [{ file, line }, before] of joins) {
    const open = last.get(keyOf(before))
    if (open) open.continuesAt ??= { file, line }
  }
}

/** Puts each message into the last piece that begins on its line, no further right than its column; else into the first. */
function placeMessages(pieces: readonly CollationRow[], messages: readonly Message[]): void {
  const onLine = groupBy(
    pieces.flatMap((piece) => piece.segments.map(({ line, column }) => ({ line, column, piece }))),
    ({ line }) => String(line),
  )
  for (const message of messages) {
    const { line, column } = message.place
    const begun = onLine.get(String(line))?.findLast((each) => each.column === 1 || each.column <= column)
    const piece = begun?.piece ?? pieces[0]
    piece?.messages.push(message)
  }
}

/**
 * The pieces of one raw file, in its order, each with the messages that arose in it.
 *
 * @param reading of the whole issue
 * @param messages about this file
 */
export function collate(
  text: string,
  file: string,
  reading: Reading,
  messages: readonly Message[],
): CollationRow[] {
  const lines: RawLine[] = linesOf(text)
  const pieces = groupSegments(lineSegmentsOf(text, lines, blockSpansIn(file, reading)))
  const joins = joinsOf(reading)
  linkToPreviousRows(pieces, file, joins)
  linkToNextRows(pieces, joins)
  placeMessages(pieces, messages)
  return pieces
}
