/**
 * The indexes of an archive, each made when it is first asked for: articles are grouped once, names sorted once.
 *
 * `openIndexes(summaries).entry('reporters', '周瑞华')` is her entry under Z with two articles.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { type Entry, entriesOf } from './entry.ts'
import { type ArticleGroups, groupArticles, type ListedArticle } from './group-articles.ts'
import { type PaginatedIndex, paginateIndex } from './paginate-index.ts'

export interface Indexes {
  groups: ArticleGroups
  /** Names in the order of their sounds. */
  entries(index: IndexName): Entry[]
  /** @throws {RangeError} when the index has no such name */
  entry(index: IndexName, key: string): Entry
  paginated(index: IndexName): PaginatedIndex
  /** Articles of an entry, oldest first. */
  articlesOf(entry: Entry): ListedArticle[]
}

function memoizeByIndex<T>(make: (index: IndexName) => T): (index: IndexName) => T {
  const made = new Map<IndexName, T>()
  return (index) => {
    const known = made.get(index) ?? make(index)
    made.set(index, known)
    return known
  }
}

/** @param summaries oldest first */
export function openIndexes(summaries: readonly IssueSummary[]): Indexes {
  const groups = groupArticles(summaries)
  const entries = memoizeByIndex((index) => entriesOf(groups, index))
  const byKey = memoizeByIndex((index) => new Map(entries(index).map((entry) => [entry.key, entry])))
  return {
    groups,
    entries,
    entry(index, key) {
      const entry = byKey(index).get(key)
      if (!entry) throw new RangeError(`No \`${key}\` in ${index}`)
      return entry
    },
    paginated: memoizeByIndex((index) => paginateIndex(entries(index))),
    articlesOf: ({ articles }) => articles.flatMap((number) => groups.articles[number] ?? []),
  }
}
