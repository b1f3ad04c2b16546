/** A row of the collation: the lines of a piece as received, beside them how they are read, and every doubt. */
import type { Result } from 'hastscript'
import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import { roleName } from '#model/role-name.ts'
import { type CollationRow, isBlank } from './alignment/collation.ts'
import { partPaths } from './alignment/part-paths.ts'
import type { RawFileContext } from './alignment/raw-file-context.ts'
import { messageNote } from './message-note.tsx'
import { rawCell } from './raw-cell.tsx'
import { readingText } from './reading-text.tsx'
import { roleEvidence } from './role-evidence.tsx'

function nameOf(block: BlockReading): string {
  const name = roleName[block.role]
  if (block.repeats) return `${name} 重出`
  return inBody(block) ? `${name} 第${(block.part ?? 0) + 1}段` : name
}

function roleElement({ issue }: RawFileContext, block: BlockReading): Result {
  const [name, paths] = [nameOf(block), partPaths(issue, block)]
  return paths ? (
    <a class="reading-role" href={paths.own}>
      {name}
    </a>
  ) : (
    <b class="reading-role">{name}</b>
  )
}

const blockReading = (raw: RawFileContext, block: BlockReading, piece: CollationRow): Result => (
  <div class="block-reading">
    <div class="reading-head">
      {roleElement(raw, block)}
      {block.cues[0]?.cue === 'editor' ? <span class="by-editor">编者指定</span> : null}
      {piece.segments[0]?.line === block.line ? roleEvidence(block) : null}
    </div>
    {readingText(raw, block, piece)}
  </div>
)

/** What was made of a piece; text in no block was lost, and is said to be. */
function readingCell(raw: RawFileContext, piece: CollationRow): Result | null {
  if (piece.block) return blockReading(raw, piece.block, piece)
  return piece.segments.every(isBlank) ? null : <p class="message message-error">这些文字遗漏了</p>
}

function classOf({ block, segments: stretches, messages }: CollationRow): string {
  const isCorrected = block?.cues[0]?.cue === 'editor' || (block?.corrections ?? []).length > 0
  return [
    'collation-row',
    block ? `role-${block.role}` : stretches.every(isBlank) ? 'blank' : 'lost-text',
    ...(messages.length > 0 ? ['has-message'] : []),
    ...(isCorrected ? ['has-correction'] : []),
  ].join(' ')
}

/** A row of the collation of one raw file. */
export function collationRow(raw: RawFileContext, piece: CollationRow): Result {
  const read = readingCell(raw, piece)
  return (
    <li class={classOf(piece)}>
      {rawCell(raw, piece)}
      {read || piece.messages.length > 0 ? (
        <div class="reading-cell">
          {read}
          {piece.messages.map((message) => messageNote(message, raw.messageIndexes))}
        </div>
      ) : null}
    </li>
  )
}
