/**
 * The text of a piece as it is read: title parts set as titles, the cuts that were closed marked with `⏎`.
 *
 * `该村农⏎作物受灾严重。` stands on two lines of the raw text, and is one paragraph of the article.
 */
import type { Result } from 'hastscript'
import { lineAnchor } from '#model/addresses/address.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { RawPlace } from '../article/joins.ts'
import type { Piece } from './alignment/collation.ts'
import type { Made } from './alignment/made-of.ts'
import { partPaths } from './alignment/part-paths.ts'
import { printedFacts } from './alignment/printed-facts.ts'
import type { RawFile } from './alignment/raw-file.ts'
import type { Stretch } from './alignment/stretches.ts'
import { creditList, factList } from './credits.tsx'

type Part = Result | string | null

/** Where a cut was closed; it is not part of the text. */
const closed = (): Result => (
  <span class="closed" aria-hidden="true">
    ⏎
  </span>
)

function joinLink({ file, files }: RawFile, place: RawPlace | undefined, words: string): Part[] {
  if (!place) return []
  const where = place.file === file ? '' : '另一版'
  return [
    <a class="joined" href={`#${lineAnchor(files, place)}`}>
      {`${words}${where}第${place.line}行`}
    </a>,
  ]
}

/** The index of the block's span in which a stretch stands. */
const spanAt = ({ spans }: BlockReading, { start, text }: Stretch): number =>
  spans.findIndex(([from, to]) => from < start + text.length && to > start)

/** What the stretches of a piece gave, a mark for each cut between them. */
function textOf(block: BlockReading, { stretches }: Piece, { shares }: Made): Part[] {
  const given = stretches
    .map((stretch) => shares[spanAt(block, stretch)] ?? '')
    .filter((share) => share !== '')
  return given.flatMap((share, index) => (index === 0 ? [share] : [closed(), share]))
}

/** Text in no article is shown as its lines stand; of the masthead, what it says is told. */
function outside({ issue }: RawFile, block: BlockReading, { stretches }: Piece): Part[] {
  const text = stretches.map((stretch) => stretch.text.trim()).join('\n')
  if (block.role === 'unplaced') return [<p class="read-text">{text}</p>]
  return [factList(block.role === 'masthead' ? printedFacts(issue, text) : [])]
}

/** How a piece reads. */
export function readingText(raw: RawFile, block: BlockReading, piece: Piece): Part[] {
  const made = raw.made.get(block)
  if (!made) return outside(raw, block, piece)
  const holds = (span: number): boolean => piece.stretches.some((stretch) => spanAt(block, stretch) === span)
  const text = textOf(block, piece, made)
  const byline = partPaths(raw.issue, block)?.byline
  const before = joinLink(raw, piece.joinedTo, '⏎ 上接')
  const after = joinLink(raw, piece.goesOnAt, '下接')
  return [
    holds(0) ? creditList(made.opening, byline) : null,
    text.length === 0 ? null : (
      <p class={piece.joinedTo ? 'read-text resumes' : 'read-text'}>{[...before, ...text, ...after]}</p>
    ),
    holds(block.spans.length - 1) ? creditList(made.closing, byline) : null,
  ]
}
