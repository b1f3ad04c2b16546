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
import { fieldOf } from './field-of.ts'
import { shareOut } from './share-out.ts'

export interface Credits {
  dateline?: Dateline
  bylines: Byline[]
}

export interface Made {
  /** For each span of the block, the part of its field that it gave. */
  shares: string[]
  /** What stands before the text, or instead of it. */
  opening: Credits
  /** What stands after it. */
  closing: Credits
}

/** The raw text of the block's spans, as editors have corrected it. */
const linesOf = ({ file, spans, corrections = [] }: BlockReading, rawText: RawTextOf): string[] =>
  spans.map(([start, end]) => {
    const own = corrections
      .filter(({ span }) => span[0] >= start && span[1] <= end)
      .toSorted((a, b) => b.span[0] - a.span[0])
    return own.reduce(
      (text, { span, new: better }) => text.slice(0, span[0] - start) + better + text.slice(span[1] - start),
      rawText(file).slice(start, end),
    )
  })

const squeezed = (text: string): string => text.replaceAll(/[\s*#]/gu, '')

/** What of the article's dateline and bylines stands in some raw text. */
function creditsIn({ dateline, bylines }: Article, raw: string): Credits {
  const text = squeezed(raw)
  const isHere = (words: string): boolean => text.includes(squeezed(words))
  return {
    ...(dateline && isHere(dateline.text) ? { dateline } : {}),
    bylines: bylines.filter(({ name }) => isHere(name)),
  }
}

const hasCredits: ReadonlySet<BlockReading['role']> = new Set<BlockReading['role']>([
  'byline',
  'lead',
  'paragraph',
])

/** Blocks of one article by the field that they went into, in the order of the reading. */
const byField = (article: Article, blocks: readonly BlockReading[]): Map<string, BlockReading[]> =>
  groupBy(blocks, (block) => fieldOf(article, block)?.name ?? `none ${block.file} ${block.line}`)

const none: Credits = { bylines: [] }

/** What the blocks that went into one field became. */
function madeOfField(
  article: Article,
  blocks: readonly BlockReading[],
  rawText: RawTextOf,
): Array<[BlockReading, Made]> {
  const lines = blocks.map((block) => linesOf(block, rawText))
  const [first] = blocks
  const field = first && fieldOf(article, first)
  const { shares, before, after } = field
    ? shareOut(field.text, lines.flat())
    : { shares: [], before: lines.flat().join('\n'), after: '' }
  let done = 0
  return blocks.map((block, index) => {
    const own = shares.slice(done, done + block.spans.length)
    done += block.spans.length
    const credits = (isHere: boolean, raw: string): Credits =>
      isHere && hasCredits.has(block.role) ? creditsIn(article, raw) : none
    const opening = credits(index === 0, before)
    return [block, { shares: own, opening, closing: credits(index === blocks.length - 1, after) }]
  })
}

/** What every block that belongs to an article became. */
export function madeOf(issue: Issue, reading: Reading, rawText: RawTextOf): Map<BlockReading, Made> {
  return new Map(
    issue.items.flatMap((article) =>
      Array.from(byField(article, blocksOf(reading, article)).values()).flatMap((blocks) =>
        madeOfField(article, blocks, rawText),
      ),
    ),
  )
}
