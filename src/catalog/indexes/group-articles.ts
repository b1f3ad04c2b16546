/**
 * The articles of the archive by who wrote them, their column, their kind, and the place in their dateline: in one pass.
 *
 * 周瑞华 has the articles 3 and 17, counted from the oldest; names stand as printed, in the order in which they first occur.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { ArticleSummary, IssueSummary } from '#model/record/issue-summary.ts'

/** An article with its issue, as lists show it. */
export interface ListedArticle {
  issue: IssueSummary
  article: ArticleSummary
}

/** Numbers of articles by name, ascending; each article once. */
type Group = Map<string, number[]>

export interface ArticleGroups extends Record<IndexName, Group> {
  /** Every article, those of the oldest issue first. */
  articles: ListedArticle[]
  /** Number of the first article of each issue, by its id. */
  firstNumbers: Map<string, number>
}

function addToGroup(group: Group, name: string, number: number): void {
  const numbers = group.get(name)
  if (numbers === undefined) group.set(name, [number])
  else if (numbers.at(-1) !== number) numbers.push(number)
}

function addArticle(groups: ArticleGroups, listed: ListedArticle): void {
  const { kind, column, place, bylines } = listed.article
  const number = groups.articles.push(listed) - 1
  for (const { name } of bylines) addToGroup(groups.reporters, name, number)
  addToGroup(groups.kinds, kind, number)
  if (column !== undefined) addToGroup(groups.columns, column, number)
  if (place !== undefined) addToGroup(groups.places, place, number)
}

/** @param summaries oldest first */
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

/** Number of an article, counted from the archive's oldest; undefined where there is none such. */
export function articleNumber(
  { firstNumbers: firsts, articles: listed }: ArticleGroups,
  issue: string,
  article: string,
): number | undefined {
  const first = firsts.get(issue)
  if (first === undefined) return undefined
  const at = listed[first]?.issue.articles.findIndex(({ id }) => id === article) ?? -1
  return at < 0 ? undefined : first + at
}
