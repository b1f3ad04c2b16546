/** A row of 原文对照: the raw lines, their reading (`主题`, the text, the evidence), and the messages about them. */
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

const blockReading = (context: RawFileContext, block: BlockReading, row: CollationRow): Result => (
  <div class="block-reading">
    <div class="reading-head">
      {roleElement(context, block)}
      {block.cues[0]?.cue === 'editor' ? <span class="by-editor">编者指定</span> : null}
      {row.segments[0]?.line === block.line ? roleEvidence(block) : null}
    </div>
    {readingText(context, block, row)}
  </div>
)

/** The reading of a row; for text in no block an error, for blank lines nothing. */
function readingCell(context: RawFileContext, row: CollationRow): Result | null {
  if (row.block) return blockReading(context, row.block, row)
  return row.segments.every(isBlank) ? null : <p class="message message-error">这些文字遗漏了</p>
}

function classOf({ block, segments, messages }: CollationRow): string {
  const isCorrected = block?.cues[0]?.cue === 'editor' || (block?.corrections ?? []).length > 0
  return [
    'collation-row',
    block ? `role-${block.role}` : segments.every(isBlank) ? 'blank' : 'lost-text',
    ...(messages.length > 0 ? ['has-message'] : []),
    ...(isCorrected ? ['has-correction'] : []),
  ].join(' ')
}

/** Shows one row as a list item; its classes name role, messages and corrections. */
export function collationRow(context: RawFileContext, row: CollationRow): Result {
  const reading = readingCell(context, row)
  return (
    <li class={classOf(row)}>
      {rawCell(context, row)}
      {reading || row.messages.length > 0 ? (
        <div class="reading-cell">
          {reading}
          {row.messages.map((message) => messageNote(message, context.messageIndexes, context.ruleDocs))}
        </div>
      ) : null}
    </li>
  )
}
