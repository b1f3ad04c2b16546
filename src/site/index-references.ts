/**
 * References to the pages of the indexes: the hub, the lists of names, and every name with its articles.
 *
 * 周瑞华 is `{ path: '/reporters/…/', index: 'reporters', key: '周瑞华', page: 1 }`.
 */

import { addressOfEntry } from '#catalog/indexes/entry-address.ts'
import { addressOfPage } from '#catalog/indexes/letter-address.ts'
import type { Indexes } from '#catalog/indexes/open-indexes.ts'
import { type IndexName, indexesPath } from '#model/addresses/index-address.ts'
import { pagesOfEntry } from '#render/indexes/entry-page.tsx'
import { allIndexes } from '#render/text/index-labels.ts'
import type { PlainReference } from './references.ts'
import type { Shard } from './shard.ts'

export interface NamesReference extends PlainReference {
  index: IndexName
  /** Absent on the first page of an index. */
  letter: string | undefined
  /** From 1. */
  page: number
}

export interface EntryReference extends PlainReference {
  index: IndexName
  key: string
  /** From 1. */
  page: number
}

/** References by the template that writes them. */
export interface IndexReferences {
  indexOverview: PlainReference[]
  names: NamesReference[]
  entry: EntryReference[]
}

const namesOf = (index: IndexName, indexes: Indexes): NamesReference[] =>
  indexes.paginated(index).pages.map(({ letter, page }) => ({
    path: addressOfPage(index, letter, page),
    index,
    letter,
    page,
  }))

const entriesOf = (index: IndexName, { groups }: Indexes): EntryReference[] =>
  Array.from(groups[index], ([key, articles]) =>
    Array.from({ length: pagesOfEntry(articles.length) }, (_, at) => ({
      path: addressOfEntry(index, key, at + 1),
      index,
      key,
      page: at + 1,
    })),
  ).flat()

/** References to all pages of names, in an order that shards can be counted by. */
export const entryReferences = (indexes: Indexes): EntryReference[] =>
  allIndexes.flatMap((index) => entriesOf(index, indexes))

function entriesIn(indexes: Indexes, wanted: Shard['entries']): EntryReference[] {
  if (wanted === 'all') return entryReferences(indexes)
  const [from, until] = wanted
  return from === until ? [] : entryReferences(indexes).slice(from, until)
}

/** References to the pages of a shard. */
export const indexReferences = (indexes: Indexes, { fronts, entries }: Shard): IndexReferences => ({
  indexOverview: fronts ? [{ path: indexesPath() }] : [],
  names: fronts ? allIndexes.flatMap((index) => namesOf(index, indexes)) : [],
  entry: entriesIn(indexes, entries),
})
