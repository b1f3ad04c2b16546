/**
 * Finds the lines of the raw text that an article and its parts come from.
 *
 * The third paragraph of `01-28` is on line 34, so its margin shows 34 and links to `source/#L34`.
 */

import type { Reading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { blocksOf } from './blocks-of.ts'
import type { RawPlace } from './joins.ts'
import { anchorsOf } from './part-anchors.ts'

/** First line of each part of an article, with its raw file, by the part's anchor: `p3` is on line 34. */
export function linesOfParts(reading: Reading, article: Article): Map<string, RawPlace> {
  const entries = blocksOf(reading, article).flatMap((block) =>
    anchorsOf(article, block).map((anchor): [string, RawPlace] => [anchor, block]),
  )
  return new Map(entries.toReversed())
}

/** Line on which the article begins, from its id `<page>-<line>`. */
const firstLine = ({ id }: Pick<Article, 'id'>): number => Number(id.split('-')[1])

/** First line of the article in each of its raw files, in the order of its sources; line 1 of a file without a block. */
export const articleStarts = (reading: Reading, article: Article): RawPlace[] =>
  article.sources.map(({ file }, index) => {
    const block = blocksOf(reading, article).find((candidate) => candidate.file === file)
    return { file, line: index === 0 ? firstLine(article) : (block?.line ?? 1) }
  })
