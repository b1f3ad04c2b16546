/**
 * The *output* of a block: the text that each of its spans contributed to a field of the record, and the dateline and
 * bylines that were read before or after that text.
 *
 * `本报讯（记者 李明）9月4日，全市秋收` has the text `9月4日，全市秋收`, the dateline 本报讯 and the byline 李明.
 */

import { groupBy } from '#model/group-by.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'
import type { Article, Byline, Dateline } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { blocksOf } from '../../article/blocks-of.ts'
import type { RawTextOf } from '../../raw-text-of.ts'
import { alignField } from './align-field.ts'
import { fieldOf } from './field-of.ts'

/** The dateline and the bylines of an article that one piece of raw text contains. */
export interface DatelineAndBylines {
  dateline?: Dateline
  bylines: Byline[]
}

export interface BlockOutput {
  /** For each span of the block, the part of the field that it contributed. */
  spanTexts: string[]
  /** What was read before the text of the field, or in a block without such text. */
  opening: DatelineAndBylines
  /** What was read after the text of the field. */
  closing: DatelineAndBylines
}

/** The raw text of each span of a block with the editors' corrections applied, from the last to the first. */
const correctedLines = ({ file, spans, corrections = [] }: BlockReading, rawText: RawTextOf): string[] =>
  spans.map(([start, end]) => {
    const inSpan = corrections
      .filter(({ span }) => span[0] >= start && span[1] <= end)
      .toSorted((a, b) => b.span[0] - a.span[0])
    return inSpan.reduce(
      (text, { span, new: replacement }) =>
        text.slice(0, span[0] - start) + replacement + text.slice(span[1] - start),
      rawText(file).slice(start, end),
    )
  })

const withoutSpaceAndMarkup = (text: string): string => text.replaceAll(/[\s*#]/gu, '')

/** The dateline and the bylines of an article that occur in a raw text. */
function datelineAndBylinesIn({ dateline, bylines }: Article, raw: string): DatelineAndBylines {
  const text = withoutSpaceAndMarkup(raw)
  const isHere = (words: string): boolean => text.includes(withoutSpaceAndMarkup(words))
  return {
    ...(dateline && isHere(dateline.text) ? { dateline } : {}),
    bylines: bylines.filter(({ name }) => isHere(name)),
  }
}

const rolesWithBylines: ReadonlySet<BlockReading['role']> = new Set<BlockReading['role']>([
  'byline',
  'lead',
  'paragraph',
])

/** Groups the blocks of an article by the field to which they contributed; a block without a field is a group. */
const byField = (article: Article, blocks: readonly BlockReading[]): Map<string, BlockReading[]> =>
  groupBy(blocks, (block) => fieldOf(article, block)?.name ?? `none ${block.file} ${block.line}`)

const noDatelineOrBylines: DatelineAndBylines = { bylines: [] }

/** The outputs of the blocks of one field, in reading order. */
function outputsOfField(
  article: Article,
  blocks: readonly BlockReading[],
  rawText: RawTextOf,
): Array<[BlockReading, BlockOutput]> {
  const lines = blocks.map((block) => correctedLines(block, rawText))
  const [first] = blocks
  const field = first && fieldOf(article, first)
  const { lineTexts, before, after } = field
    ? alignField(field.text, lines.flat())
    : { lineTexts: [], before: lines.flat().join('\n'), after: '' }
  let spanIndex = 0
  return blocks.map((block, index) => {
    const spanTexts = lineTexts.slice(spanIndex, spanIndex + block.spans.length)
    spanIndex += block.spans.length
    const datelineAndBylines = (isOutermost: boolean, raw: string): DatelineAndBylines =>
      isOutermost && rolesWithBylines.has(block.role)
        ? datelineAndBylinesIn(article, raw)
        : noDatelineOrBylines
    const opening = datelineAndBylines(index === 0, before)
    const closing = datelineAndBylines(index === blocks.length - 1, after)
    return [block, { spanTexts, opening, closing }]
  })
}

/** Returns the output of every block that belongs to an article of the issue. */
export function blockOutputs(
  issue: Issue,
  reading: Reading,
  rawText: RawTextOf,
): Map<BlockReading, BlockOutput> {
  return new Map(
    issue.items.flatMap((article) =>
      Array.from(byField(article, blocksOf(reading, article)).values()).flatMap((blocks) =>
        outputsOfField(article, blocks, rawText),
      ),
    ),
  )
}
