/** A row of the collation: the lines of a piece as received, beside them how they are read, and every doubt. */
import type { Result } from 'hastscript'
import { articlePath } from '#model/address.ts'
import type { Issue } from '#model/issue.ts'
import type { BlockReading } from '#model/reading.ts'
import { roleName } from '#model/role-name.ts'
import { inBody } from '../joins.ts'
import { isBlank, type Piece } from './collation.ts'
import { doubtNote } from './doubt-note.tsx'
import { rawCell } from './raw-cell.tsx'
import type { RawFile } from './raw-file.ts'
import { readingText } from './reading-text.tsx'
import { why } from './why.tsx'

/** Address of what the block became part of, down to the paragraph. */
function target(issue: Issue, id: string, block: BlockReading): string {
  const path = articlePath(issue, id)
  return inBody(block) ? `${path}#p${(block.part ?? 0) + 1}` : path
}

const nameOf = (block: BlockReading): string =>
  inBody(block) ? `${roleName[block.role]} 第${(block.part ?? 0) + 1}段` : roleName[block.role]

function roleOf({ issue }: RawFile, block: BlockReading): Result {
  const name = nameOf(block)
  return block.article === undefined ? (
    <b class="reading-role">{name}</b>
  ) : (
    <a class="reading-role" href={target(issue, block.article, block)}>
      {name}
    </a>
  )
}

const reading = (raw: RawFile, block: BlockReading, piece: Piece): Result => (
  <div class="reading-of">
    <div class="reading-head">
      {roleOf(raw, block)}
      {block.cues[0]?.cue === 'editor' ? <span class="by-editor">编者指定</span> : null}
      {piece.stretches[0]?.line === block.line ? why(block) : null}
    </div>
    {readingText(raw, block, piece)}
  </div>
)

/** What was made of a piece; text in no block was lost, and is said to be. */
function readingOf(raw: RawFile, piece: Piece): Result | null {
  if (piece.block) return reading(raw, piece.block, piece)
  return piece.stretches.every(isBlank) ? null : <p class="message message-error">这些文字遗漏了</p>
}

function classOf({ block, stretches, messages }: Piece): string {
  const isCorrected = block?.cues[0]?.cue === 'editor' || (block?.corrections ?? []).length > 0
  return [
    'piece',
    block ? `role-${block.role}` : stretches.every(isBlank) ? 'blank' : 'lost-text',
    ...(messages.length > 0 ? ['has-doubt'] : []),
    ...(isCorrected ? ['has-fix'] : []),
  ].join(' ')
}

/** A row of the collation of one raw file. */
export function pieceRow(raw: RawFile, piece: Piece): Result {
  const read = readingOf(raw, piece)
  return (
    <li class={classOf(piece)}>
      {rawCell(raw, piece)}
      {read || piece.messages.length > 0 ? (
        <div class="read">
          {read}
          {piece.messages.map((message) => doubtNote(message, raw.doubts))}
        </div>
      ) : null}
    </li>
  )
}
