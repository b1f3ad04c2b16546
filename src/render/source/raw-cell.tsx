/** The raw side of a row: the lines of a piece with their numbers, as received. */
import type { Result } from 'hastscript'
import { correctionAnchor, lineAnchor } from '#model/addresses/address.ts'
import type { Message } from '#model/record/message.ts'
import { type CollationRow, isBlank } from './alignment/collation.ts'
import type { LineSegment } from './alignment/line-segments.ts'
import type { RawFileContext } from './alignment/raw-file-context.ts'
import { rawText } from './raw-text.tsx'

/** The anchor of a line stands at its first stretch; blank lines too were received, and have theirs, without a link. */
function rawLine(
  { files, file }: RawFileContext,
  stretch: LineSegment,
  messages: readonly Message[],
): Result {
  const { line, column } = stretch
  const anchor = lineAnchor(files, { file, line })
  const number = String(line)
  return (
    <span class="raw-line" {...(column === 1 ? { id: anchor } : {})}>
      {isBlank(stretch) ? (
        <span class="line-number">{number}</span>
      ) : (
        <a class="line-number" href={`#${anchor}`}>
          {number}
        </a>
      )}
      {rawText(stretch, messages, (offset) => correctionAnchor(files, file, offset))}
    </span>
  )
}

/** Lines of one piece. */
export const rawCell = (raw: RawFileContext, { segments: stretches, messages }: CollationRow): Result => (
  <div class="raw-cell">{stretches.map((stretch) => rawLine(raw, stretch, messages))}</div>
)
