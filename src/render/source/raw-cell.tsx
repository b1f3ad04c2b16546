/** The raw text of a row: its lines as received, with line numbers, `28 「小屋场」撬动基层治理「大能量」`. */
import type { Result } from 'hastscript'
import { correctionAnchor, lineAnchor } from '#model/addresses/address.ts'
import type { Message } from '#model/record/message.ts'
import { type CollationRow, isBlank } from './alignment/collation.ts'
import type { LineSegment } from './alignment/line-segments.ts'
import type { RawFileContext } from './alignment/raw-file-context.ts'
import { rawText } from './raw-text.tsx'

/** Shows one segment. The first segment of a line has the anchor of the line; the number of a blank line is no link. */
function rawLine(
  { files, file }: RawFileContext,
  segment: LineSegment,
  messages: readonly Message[],
): Result {
  const { line, column } = segment
  const anchor = lineAnchor(files, { file, line })
  const number = String(line)
  return (
    <span class="raw-line" {...(column === 1 ? { id: anchor } : {})}>
      {isBlank(segment) ? (
        <span class="line-number">{number}</span>
      ) : (
        <a class="line-number" href={`#${anchor}`}>
          {number}
        </a>
      )}
      {rawText(segment, messages, (offset) => correctionAnchor(files, file, offset))}
    </span>
  )
}

/** Shows the segments of one row, each on its own line. */
export const rawCell = (context: RawFileContext, { segments, messages }: CollationRow): Result => (
  <div class="raw-cell">{segments.map((segment) => rawLine(context, segment, messages))}</div>
)
