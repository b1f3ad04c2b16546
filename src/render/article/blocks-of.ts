/** Looks up the blocks of an article in a reading: of `01-28` those on lines 24 to 39, in reading order. Memoized. */

import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'

const byArticle = memoize((reading: Reading) => groupBy(reading, ({ article = '' }) => article))

/** The blocks of the article, in reading order; empty where the reading has none. */
export const blocksOf = (reading: Reading, { id }: Pick<Article, 'id'>): readonly BlockReading[] =>
  byArticle(reading).get(id) ?? []
