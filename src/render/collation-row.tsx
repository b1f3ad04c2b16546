/** One piece of the raw text beside its reading: lines with their numbers left, role, article and doubts right. */
import type { Result } from 'hastscript'
import { articlePath, correctionAnchor, lineAnchor } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import type { Issue } from '#model/issue.ts'
import type { BlockReading } from '#model/reading.ts'
import { roleName } from '#model/role-name.ts'
import { isBlank, type Piece } from './collation.ts'
import { correctedText } from './corrected-text.tsx'
import { inBody, type RawPlace } from './joins.ts'
import type { Stretch } from './stretches.ts'
import { clip, titleOf } from './title-of.ts'

/** A margin below this is a close call: another reading is nearly as good. */
const closeCall = 1

/** The raw file that is shown, among all of its issue. */
export interface RawFile {
  issue: Issue
  file: string
  /** Raw files of the issue, in the order of its pages. */
  files: readonly string[]
}

/** The anchor of a line stands at its first stretch; blank lines too were received, and have theirs, without a link. */
function rawLine(raw: RawFile, stretch: Stretch): Result {
  const { line, column } = stretch
  const anchor = lineAnchor(raw.files, { file: raw.file, line })
  const number = String(line)
  const text = correctedText(stretch, (offset) => correctionAnchor(raw.files, raw.file, offset))
  return (
    <span class="raw-line" {...(column === 1 ? { id: anchor } : {})}>
      {isBlank(stretch) ? (
        <span class="line">{number}</span>
      ) : (
        <a class="line" href={`#${anchor}`}>
          {number}
        </a>
      )}
      {text}
    </span>
  )
}

/** Address of what the block became part of, down to the paragraph. */
function target(issue: Issue, article: Article, block: BlockReading): string {
  const path = articlePath(issue, article.id)
  return inBody(block) ? `${path}#p${(block.part ?? 0) + 1}` : path
}

const partName = (block: BlockReading): string =>
  inBody(block) ? `${roleName[block.role]} 第${(block.part ?? 0) + 1}段` : roleName[block.role]

/** Who or what speaks against the reading, or has settled it. */
function certainty({ runnerUp, margin, cues }: BlockReading): Result | null {
  if (cues[0]?.cue === 'editor') return <span class="by-editor">编者指定</span>
  return runnerUp !== undefined && margin < closeCall ? (
    <span class="doubt">{`也可能是${roleName[runnerUp]}`}</span>
  ) : null
}

function joinLink({ file, files }: RawFile, joinedTo: RawPlace | undefined): Result | null {
  if (!joinedTo) return null
  const where = joinedTo.file === file ? '' : '另一版'
  return (
    <a class="joined" href={`#${lineAnchor(files, joinedTo)}`}>
      {`上接${where}第${joinedTo.line}行`}
    </a>
  )
}

function reading(raw: RawFile, block: BlockReading, joinedTo: RawPlace | undefined): Result {
  const article = raw.issue.items.find(({ id }) => id === block.article)
  return (
    <p class="reading-of">
      <b class="reading-role">{partName(block)}</b>
      {joinLink(raw, joinedTo)}
      {article === undefined ? null : (
        <a class="reading-article" href={target(raw.issue, article, block)}>
          {clip(titleOf(article), 30)}
        </a>
      )}
      {certainty(block)}
    </p>
  )
}

/** What was made of a piece; text in no block was lost, and is said to be. */
function readingOf(raw: RawFile, { block, stretches, joinedTo }: Piece): Result | null {
  if (block) return reading(raw, block, joinedTo)
  return stretches.every(isBlank) ? null : <p class="message message-error">这些文字遗漏了</p>
}

function classOf({ block, stretches }: Piece): string {
  if (block) return `piece role-${block.role}`
  return stretches.every(isBlank) ? 'piece blank' : 'piece'
}

/** A row of the collation of one raw file. */
export function pieceRow(raw: RawFile, piece: Piece): Result {
  const read = readingOf(raw, piece)
  return (
    <li class={classOf(piece)}>
      <div class="raw">{piece.stretches.map((stretch) => rawLine(raw, stretch))}</div>
      {read || piece.messages.length > 0 ? (
        <div class="read">
          {read}
          {piece.messages.map(({ reason, severity }) => (
            <p class={`message message-${severity}`}>{reason}</p>
          ))}
        </div>
      ) : null}
    </li>
  )
}
