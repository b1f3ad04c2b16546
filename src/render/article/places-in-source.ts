/**
 * Where the parts of an article stand in the raw text.
 *
 * The third paragraph of `01-28` is on line 34, so its margin says 34 and leads to `source/#L34`.
 */

import type { Reading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { blocksOf } from './blocks-of.ts'
import type { RawPlace } from './joins.ts'
import { anchorsOf } from './part-anchors.ts'

/** First line of each part of an article, with its raw file, by the part's anchor. */
export function linesOfParts(reading: Reading, article: Article): Map<string, RawPlace> {
  const places = blocksOf(reading, article).flatMap((block) =>
    anchorsOf(article, block).map((anchor): [string, RawPlace] => [anchor, block]),
  )
  return new Map(places.toReversed())
}

/** Line on which the article begins: its id is `<page>-<line>`. */
const firstLine = ({ id }: Pick<Article, 'id'>): number => Number(id.split('-')[1])

/** Where the article begins, and where it goes on in other raw files, in the order of its sources. */
export const articleStarts = (reading: Reading, article: Article): RawPlace[] =>
  article.sources.map(({ file }, index) => {
    const block = blocksOf(reading, article).find((each) => each.file === file)
    return { file, line: index === 0 ? firstLine(article) : (block?.line ?? 1) }
  })
