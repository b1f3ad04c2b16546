/**
 * What each line of each block became in the record, and what the record took from beside the text.
 *
 * `本报讯（记者 李明）9月4日，全市秋收` gave the body `9月4日，全市秋收`, the dateline 本报讯 and the byline 李明.
 */

import { groupBy } from '#model/group-by.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'
import type { Article, Byline, Dateline } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { blocksOf } from '../../article/blocks-of.ts'
import type { RawTextOf } from '../../raw-text-of.ts'
import { alignField } from './align-field.ts'
import { fieldOf } from './field-of.ts'

export interface DatelineAndBylines {
  dateline?: Dateline
  bylines: Byline[]
}

export interface BlockOutput {
  /** For each span of the block, the part of its field that it gave. */
  spanTexts: string[]
  /** What stands before the text, or instead of it. */
  opening: DatelineAndBylines
  /** What stands after it. */
  closing: DatelineAndBylines
}

/** The raw text of the block's spans, as editors have corrected it. */
const correctedLines = ({ file, spans, corrections = [] }: BlockReading, rawText: RawTextOf): string[] =>
  spans.map(([start, end]) => {
    const own = corrections
      .filter(({ span }) => span[0] >= start && span[1] <= end)
      .toSorted((a, b) => b.span[0] - a.span[0])
    return own.reduce(
      (text, { span, new: better }) => text.slice(0, span[0] - start) + better + text.slice(span[1] - start),
      rawText(file).slice(start, end),
    )
  })

const withoutSpaceAndMarkup = (text: string): string => text.replaceAll(/[\s*#]/gu, '')

/** What of the article's dateline and bylines stands in some raw text. */
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

/** Blocks of one article by the field that they went into, in the order of the reading. */
const byField = (article: Article, blocks: readonly BlockReading[]): Map<string, BlockReading[]> =>
  groupBy(blocks, (block) => fieldOf(article, block)?.name ?? `none ${block.file} ${block.line}`)

const noDatelineOrBylines: DatelineAndBylines = { bylines: [] }

/** What the blocks that went into one field became. */
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
  let done = 0
  return blocks.map((block, index) => {
    const own = lineTexts.slice(done, done + block.spans.length)
    done += block.spans.length
    const credits = (isHere: boolean, raw: string): DatelineAndBylines =>
      isHere && rolesWithBylines.has(block.role) ? datelineAndBylinesIn(article, raw) : noDatelineOrBylines
    const opening = credits(index === 0, before)
    return [block, { spanTexts: own, opening, closing: credits(index === blocks.length - 1, after) }]
  })
}

/** What every block that belongs to an article became. */
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
