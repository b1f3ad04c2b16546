/**
 * The indexes of an archive. Articles are grouped at once, each index is sorted on first use (memoized).
 *
 * `openIndexes(summaries).entry('reporters', '周瑞华')` is the entry of 周瑞华, letter Z, with two articles.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { type Entry, entriesOf } from './entry.ts'
import { type ArticleGroups, groupArticles, type ListedArticle } from './group-articles.ts'
import { type PaginatedIndex, paginateIndex } from './paginate-index.ts'

export interface Indexes {
  groups: ArticleGroups
  /** Entries of an index in pinyin order. */
  entries(index: IndexName): Entry[]
  /** @throws {RangeError} when the index has no such name */
  entry(index: IndexName, key: string): Entry
  /** An index divided into pages. */
  paginated(index: IndexName): PaginatedIndex
  /** Articles of an entry, oldest first. */
  articlesOf(entry: Entry): ListedArticle[]
}

function memoizeByIndex<T>(compute: (index: IndexName) => T): (index: IndexName) => T {
  const results = new Map<IndexName, T>()
  return (index) => {
    const result = results.get(index) ?? compute(index)
    results.set(index, result)
    return result
  }
}

/**
 * Opens the indexes of an archive.
 *
 * @param summaries oldest first
 */
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
