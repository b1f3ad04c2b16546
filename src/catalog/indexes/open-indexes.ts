/**
 * The indexes of an archive, each made when it is first asked for: articles are grouped once, names sorted once.
 *
 * `openIndexes(summaries).entry('reporters', '周瑞华')` is her entry under Z with two articles.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { Summary } from '#model/record/summary.ts'
import { type CutIndex, cutIndex } from './cut-index.ts'
import { type Entry, entriesOf } from './entry.ts'
import { type Groups, groupArticles, type Listed } from './group-articles.ts'

export interface Indexes {
  groups: Groups
  /** Names in the order of their sounds. */
  entries(index: IndexName): Entry[]
  /** @throws {RangeError} when the index has no such name */
  entry(index: IndexName, key: string): Entry
  cut(index: IndexName): CutIndex
  /** Articles of an entry, oldest first. */
  listed(entry: Entry): Listed[]
}

function once<T>(make: (index: IndexName) => T): (index: IndexName) => T {
  const made = new Map<IndexName, T>()
  return (index) => {
    const known = made.get(index) ?? make(index)
    made.set(index, known)
    return known
  }
}

/** @param summaries oldest first */
export function openIndexes(summaries: readonly Summary[]): Indexes {
  const groups = groupArticles(summaries)
  const entries = once((index) => entriesOf(groups, index))
  const byKey = once((index) => new Map(entries(index).map((entry) => [entry.key, entry])))
  return {
    groups,
    entries,
    entry(index, key) {
      const entry = byKey(index).get(key)
      if (!entry) throw new RangeError(`No \`${key}\` in ${index}`)
      return entry
    },
    cut: once((index) => cutIndex(entries(index))),
    listed: ({ articles }) => articles.flatMap((number) => groups.listed[number] ?? []),
  }
}
