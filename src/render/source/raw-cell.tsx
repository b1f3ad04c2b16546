/** The raw side of a row: the lines of a piece with their numbers, as received. */
import type { Result } from 'hastscript'
import { correctionAnchor, lineAnchor } from '#model/addresses/address.ts'
import type { Message } from '#model/record/message.ts'
import { isBlank, type Piece } from './alignment/collation.ts'
import type { RawFile } from './alignment/raw-file.ts'
import type { Stretch } from './alignment/stretches.ts'
import { rawText } from './raw-text.tsx'

/** The anchor of a line stands at its first stretch; blank lines too were received, and have theirs, without a link. */
function rawLine({ files, file }: RawFile, stretch: Stretch, messages: readonly Message[]): Result {
  const { line, column } = stretch
  const anchor = lineAnchor(files, { file, line })
  const number = String(line)
  return (
    <span class="raw-line" {...(column === 1 ? { id: anchor } : {})}>
      {isBlank(stretch) ? (
        <span class="line">{number}</span>
      ) : (
        <a class="line" href={`#${anchor}`}>
          {number}
        </a>
      )}
      {rawText(stretch, messages, (offset) => correctionAnchor(files, file, offset))}
    </span>
  )
}

/** Lines of one piece. */
export const rawCell = (raw: RawFile, { stretches, messages }: Piece): Result => (
  <div class="raw">{stretches.map((stretch) => rawLine(raw, stretch, messages))}</div>
)
