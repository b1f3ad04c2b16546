/**
 * The text of a row as it was read, with `⏎` where lines were joined, and its dateline and bylines.
 *
 * `该村农⏎作物受灾严重。`: two lines of the raw text, one paragraph of the article.
 */
import type { Result } from 'hastscript'
import type { BlockReading } from '#model/reading/reading.ts'
import type { RawPlace } from '../article/joins.ts'
import type { BlockOutput } from './alignment/block-output.ts'
import type { CollationRow } from './alignment/collation.ts'
import type { LineSegment } from './alignment/line-segments.ts'
import { partPaths } from './alignment/part-paths.ts'
import { printedFacts } from './alignment/printed-facts.ts'
import type { RawFileContext } from './alignment/raw-file-context.ts'
import { datelineBylineList, factList } from './fact-list.tsx'
import { lineHref } from './line-href.ts'

type Part = Result | string | null

/** The mark between joined lines; hidden from screen readers. */
const lineJoin = (): Result => (
  <span class="line-join" aria-hidden="true">
    ⏎
  </span>
)

function continuationLink(context: RawFileContext, place: RawPlace | undefined, words: string): Part[] {
  if (!place) return []
  const where = place.file === context.file ? '' : '另一版'
  return [
    <a class="continuation-link" href={lineHref(context, place)}>
      {`${words}${where}第${place.line}行`}
    </a>,
  ]
}

/** The index of the block's span that contains a segment. */
const spanAt = ({ spans }: BlockReading, { start, text }: LineSegment): number =>
  spans.findIndex(([from, to]) => from < start + text.length && to > start)

/** The texts that the segments of a row contributed, with a mark between them. */
function textOf(block: BlockReading, { segments }: CollationRow, { spanTexts }: BlockOutput): Part[] {
  const texts = segments
    .map((segment) => spanTexts[spanAt(block, segment)] ?? '')
    .filter((text) => text !== '')
  return texts.flatMap((text, index) => (index === 0 ? [text] : [lineJoin(), text]))
}

/** The reading of a block in no article: unplaced text line by line, of a masthead the facts in it. */
function textOutsideArticles(
  { issue }: RawFileContext,
  block: BlockReading,
  { segments }: CollationRow,
): Part[] {
  const text = segments.map((segment) => segment.text.trim()).join('\n')
  if (block.role === 'unplaced') return [<p class="reading-text">{text}</p>]
  return [factList(block.role === 'masthead' ? printedFacts(issue, text) : [])]
}

/** Shows the reading of a row: dateline and bylines, text, links to the rows before and after it in its paragraph. */
export function readingText(context: RawFileContext, block: BlockReading, row: CollationRow): Part[] {
  const output = context.blockOutputs.get(block)
  if (!output) return textOutsideArticles(context, block, row)
  const contains = (span: number): boolean => row.segments.some((segment) => spanAt(block, segment) === span)
  const text = textOf(block, row, output)
  const byline = partPaths(context.issue, block)?.byline
  const before = continuationLink(context, row.continuesFrom, '⏎ 上接')
  const after = continuationLink(context, row.continuesAt, '下接')
  return [
    contains(0) ? datelineBylineList(output.opening, byline) : null,
    text.length === 0 ? null : (
      <p class={row.continuesFrom ? 'reading-text continued' : 'reading-text'}>
        {[...before, ...text, ...after]}
      </p>
    ),
    contains(block.spans.length - 1) ? datelineBylineList(output.closing, byline) : null,
  ]
}
