/**
 * The text of a piece as it is read: title parts set as titles, the cuts that were closed marked with `⏎`.
 *
 * `该村农⏎作物受灾严重。` stands on two lines of the raw text, and is one paragraph of the article.
 */
import type { Result } from 'hastscript'
import { lineAnchor } from '#model/addresses/address.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { RawPlace } from '../article/joins.ts'
import type { BlockOutput } from './alignment/block-output.ts'
import type { CollationRow } from './alignment/collation.ts'
import type { LineSegment } from './alignment/line-segments.ts'
import { partPaths } from './alignment/part-paths.ts'
import { printedFacts } from './alignment/printed-facts.ts'
import type { RawFileContext } from './alignment/raw-file-context.ts'
import { datelineBylineList, factList } from './fact-list.tsx'

type Part = Result | string | null

/** Where a cut was closed; it is not part of the text. */
const lineJoin = (): Result => (
  <span class="line-join" aria-hidden="true">
    ⏎
  </span>
)

function continuationLink(
  { file, files }: RawFileContext,
  place: RawPlace | undefined,
  words: string,
): Part[] {
  if (!place) return []
  const where = place.file === file ? '' : '另一版'
  return [
    <a class="continuation-link" href={`#${lineAnchor(files, place)}`}>
      {`${words}${where}第${place.line}行`}
    </a>,
  ]
}

/** The index of the block's span in which a stretch stands. */
const spanAt = ({ spans }: BlockReading, { start, text }: LineSegment): number =>
  spans.findIndex(([from, to]) => from < start + text.length && to > start)

/** What the stretches of a piece gave, a mark for each cut between them. */
function textOf(
  block: BlockReading,
  { segments: stretches }: CollationRow,
  { spanTexts: shares }: BlockOutput,
): Part[] {
  const given = stretches
    .map((stretch) => shares[spanAt(block, stretch)] ?? '')
    .filter((share) => share !== '')
  return given.flatMap((share, index) => (index === 0 ? [share] : [lineJoin(), share]))
}

/** Text in no article is shown as its lines stand; of the masthead, what it says is told. */
function textOutsideArticles(
  { issue }: RawFileContext,
  block: BlockReading,
  { segments: stretches }: CollationRow,
): Part[] {
  const text = stretches.map((stretch) => stretch.text.trim()).join('\n')
  if (block.role === 'unplaced') return [<p class="reading-text">{text}</p>]
  return [factList(block.role === 'masthead' ? printedFacts(issue, text) : [])]
}

/** How a piece reads. */
export function readingText(raw: RawFileContext, block: BlockReading, piece: CollationRow): Part[] {
  const made = raw.blockOutputs.get(block)
  if (!made) return textOutsideArticles(raw, block, piece)
  const holds = (span: number): boolean => piece.segments.some((stretch) => spanAt(block, stretch) === span)
  const text = textOf(block, piece, made)
  const byline = partPaths(raw.issue, block)?.byline
  const before = continuationLink(raw, piece.continuesFrom, '⏎ 上接')
  const after = continuationLink(raw, piece.continuesAt, '下接')
  return [
    holds(0) ? datelineBylineList(made.opening, byline) : null,
    text.length === 0 ? null : (
      <p class={piece.continuesFrom ? 'reading-text continued' : 'reading-text'}>
        {[...before, ...text, ...after]}
      </p>
    ),
    holds(block.spans.length - 1) ? datelineBylineList(made.closing, byline) : null,
  ]
}
