/** The blocks of which an article was made: of `01-28` those on lines 24 to 39, in the order in which they were read. */

import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { BlockReading, Reading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'

const byArticle = memoize((reading: Reading) => groupBy(reading, ({ article = '' }) => article))

export const blocksOf = (reading: Reading, { id }: Pick<Article, 'id'>): readonly BlockReading[] =>
  byArticle(reading).get(id) ?? []
