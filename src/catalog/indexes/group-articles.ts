/**
 * Groups the articles of the archive by reporter, column, kind and dateline place, in one pass.
 *
 * An article is identified by its number, counted from the oldest: 周瑞华 has the articles 3 and 17. Names are as printed,
 * in order of first occurrence.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { ArticleSummary, IssueSummary } from '#model/record/issue-summary.ts'

/** The summaries of an article and its issue. */
export interface ListedArticle {
  issue: IssueSummary
  article: ArticleSummary
}

/** Article numbers by name, ascending and without duplicates. */
type Group = Map<string, number[]>

export interface ArticleGroups extends Record<IndexName, Group> {
  /** All articles by number, those of the oldest issue first. */
  articles: ListedArticle[]
  /** Number of the first article of each issue, by issue id. */
  firstNumbers: Map<string, number>
}

function addToGroup(group: Group, name: string, number: number): void {
  const numbers = group.get(name)
  if (numbers === undefined) group.set(name, [number])
  else if (numbers.at(-1) !== number) numbers.push(number)
}

function addArticle(groups: ArticleGroups, listed: ListedArticle): void {
  const { kind, column, place, bylines, photographers = [] } = listed.article
  const number = groups.articles.push(listed) - 1
  for (const { name } of [...bylines, ...photographers]) addToGroup(groups.reporters, name, number)
  addToGroup(groups.kinds, kind, number)
  if (column !== undefined) addToGroup(groups.columns, column, number)
  if (place !== undefined) addToGroup(groups.places, place, number)
}

/**
 * Groups all articles.
 *
 * @param summaries oldest first
 */
export function groupArticles(summaries: readonly IssueSummary[]): ArticleGroups {
  const groups: ArticleGroups = {
    articles: [],
    firstNumbers: new Map(),
    reporters: new Map(),
    columns: new Map(),
    kinds: new Map(),
    places: new Map(),
  }
  for (const issue of summaries) {
    groups.firstNumbers.set(issue.id, groups.articles.length)
    for (const article of issue.articles) addArticle(groups, { issue, article })
  }
  return groups
}

/**
 * Returns the number of an article, undefined if there is no such article.
 *
 * @param issue id of the issue
 * @param article id of the article in the issue
 */
export function articleNumber(
  { firstNumbers, articles }: ArticleGroups,
  issue: string,
  article: string,
): number | undefined {
  const first = firstNumbers.get(issue)
  if (first === undefined) return undefined
  const index = articles[first]?.issue.articles.findIndex(({ id }) => id === article) ?? -1
  return index < 0 ? undefined : first + index
}
