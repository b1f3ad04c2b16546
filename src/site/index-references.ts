/**
 * References to the pages of the indexes: the lists of names, and each name with its articles.
 *
 * 周瑞华 is `{ path: '/reporters/%E5%91%A8%E7%91%9E%E5%8D%8E/', index: 'reporters', key: '周瑞华', page: 1 }`.
 */
import { addressOfEntry } from '#catalog/indexes/entry-address.ts'
import { addressOfPage } from '#catalog/indexes/letter-address.ts'
import type { Indexes } from '#catalog/indexes/open-indexes.ts'
import type { IndexName } from '#model/addresses/index-address.ts'
import { pagesOfEntry } from '#render/indexes/entry-page.tsx'
import { allIndexes } from '#render/text/index-labels.ts'
import type { Reference } from './page-kind.ts'

interface NameListReference extends Reference {
  index: IndexName
  /** Absent on the first page of an index. */
  letter: string | undefined
  /** From 1. */
  page: number
}

interface EntryReference extends Reference {
  index: IndexName
  key: string
  /** From 1. */
  page: number
}

/** The pages that list the names of each index. */
export const nameListReferences = (indexes: Indexes): NameListReference[] =>
  allIndexes.flatMap((index) =>
    indexes.paginated(index).pages.map(({ letter, page }) => ({
      path: addressOfPage(index, letter, page),
      index,
      letter,
      page,
    })),
  )

const entriesOf = (index: IndexName, { groups }: Indexes): EntryReference[] =>
  Array.from(groups[index], ([key, articles]) =>
    Array.from({ length: pagesOfEntry(articles.length) }, (_, at) => ({
      path: addressOfEntry(index, key, at + 1),
      index,
      key,
      page: at + 1,
    })),
  ).flat()

/** The pages of all names, in a fixed order, so that shards can select them by position. */
export const entryReferences = (indexes: Indexes): EntryReference[] =>
  allIndexes.flatMap((index) => entriesOf(index, indexes))
