/** A row of the collation: the lines of a piece as received, beside them how they are read, and every doubt. */
import type { Result } from 'hastscript'
import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import { roleName } from '#model/role-name.ts'
import { isBlank, type Piece } from './alignment/collation.ts'
import { partPaths } from './alignment/part-paths.ts'
import type { RawFile } from './alignment/raw-file.ts'
import { doubtNote } from './doubt-note.tsx'
import { rawCell } from './raw-cell.tsx'
import { readingText } from './reading-text.tsx'
import { why } from './why.tsx'

function nameOf(block: BlockReading): string {
  const name = roleName[block.role]
  if (block.repeats) return `${name} 重出`
  return inBody(block) ? `${name} 第${(block.part ?? 0) + 1}段` : name
}

function roleOf({ issue }: RawFile, block: BlockReading): Result {
  const [name, paths] = [nameOf(block), partPaths(issue, block)]
  return paths ? (
    <a class="reading-role" href={paths.own}>
      {name}
    </a>
  ) : (
    <b class="reading-role">{name}</b>
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
