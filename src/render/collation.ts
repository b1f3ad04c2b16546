/**
 * 原文对照: the raw text cut into the pieces that were read as one, every character in exactly one of them.
 *
 * Line 28 of 2022-09-05 is a piece with the role `headline`; the blank lines before it are a piece without a block;
 * a line that an editor has cut in two, `……情况。|市领导周明参加调研。`, stands in two pieces.
 */
import type { Message } from '#model/message.ts'
import type { BlockReading, Reading } from '#model/reading.ts'
import { claimsOn } from './claims.ts'
import { joinsOf, type RawPlace } from './joins.ts'
import { linesOf, type RawLine } from './raw-lines.ts'
import { type Stretch, stretchesOf } from './stretches.ts'

export interface Piece {
  /** One or more, on lines that follow each other. */
  stretches: Stretch[]
  /** Absent for blank lines, and for text that was lost. */
  block?: BlockReading
  /** Where the paragraph begins that this piece goes on with, where the page had cut it. */
  joinedTo?: RawPlace
  messages: Message[]
}

export const isBlank = ({ text }: Pick<Stretch, 'text'>): boolean => text.trim() === ''

function goesOn({ block, stretches }: Piece, stretch: Stretch): boolean {
  if (stretch.block || block) return stretch.block === block
  return stretches.every(isBlank) === isBlank(stretch)
}

function gathered(stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = []
  for (const stretch of stretches) {
    const open = pieces.at(-1)
    if (open && goesOn(open, stretch)) open.stretches.push(stretch)
    else
      pieces.push({ stretches: [stretch], messages: [], ...(stretch.block ? { block: stretch.block } : {}) })
  }
  return pieces
}

/** Pieces of one block after the first go on from it; the first goes on from the block to which it was joined. */
function linkJoined(pieces: readonly Piece[], joins: ReadonlyMap<BlockReading, RawPlace>): void {
  const last = new Map<BlockReading, RawPlace>()
  for (const piece of pieces) {
    const { block, stretches } = piece
    if (!block) continue
    const before = last.get(block) ?? joins.get(block)
    if (before) piece.joinedTo = before
    last.set(block, { file: block.file, line: stretches[0]?.line ?? block.line })
  }
}

/** The last piece that begins on the line, no further right than the column. */
function pieceAt(pieces: readonly Piece[], { line, column }: Message['place']): Piece | undefined {
  const begins = ({ stretches }: Piece): boolean =>
    stretches.some((stretch) => stretch.line === line && (stretch.column === 1 || stretch.column <= column))
  return pieces.findLast(begins)
}

/**
 * The pieces of one raw file, in its order, each with the messages that arose in it.
 *
 * @param reading of the whole issue
 * @param messages about this file
 */
export function collate(text: string, file: string, reading: Reading, messages: readonly Message[]): Piece[] {
  const lines: RawLine[] = linesOf(text)
  const pieces = gathered(stretchesOf(text, lines, claimsOn(file, reading)))
  linkJoined(pieces, joinsOf(reading))
  for (const message of messages) pieceAt(pieces, message.place)?.messages.push(message)
  return pieces
}
