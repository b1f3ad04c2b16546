/**
 * Finds related articles: the nearest in time by the same reporters and in the same column, and other papers of the day.
 *
 * For an article by 周瑞华 of 2022-09-05: the articles by 周瑞华 before and after it.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { addressOfEntry } from './entry-address.ts'
import type { ArticleGroups, ListedArticle } from './group-articles.ts'

export interface RelatedArticles {
  /** What the articles have in common: 周瑞华, a column, 滨江晚报. */
  name: string
  /** Path of the page that lists all of them. */
  path: string
  /** Newest first; at least one. */
  articles: ListedArticle[]
}

/** Maximum articles per name, and maximum reporters. */
const maxRelated = 3

/** The index of a number in an ascending list, by binary search. */
function positionOf(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

/** The up to `maxRelated` numbers nearest to one of them by position, greatest first. */
function numbersAround(numbers: readonly number[], number: number): number[] {
  const from = Math.max(0, Math.min(positionOf(numbers, number) - 1, numbers.length - maxRelated - 1))
  return numbers
    .slice(from, from + maxRelated + 1)
    .filter((other) => other !== number)
    .slice(0, maxRelated)
    .reverse()
}

function relatedByName(
  groups: ArticleGroups,
  index: IndexName,
  key: string,
  number: number,
): RelatedArticles[] {
  const numbers = numbersAround(groups[index].get(key) ?? [], number)
  const articles = numbers.flatMap((other) => groups.articles[other] ?? [])
  return articles.length === 0 ? [] : [{ name: key, path: addressOfEntry(index, key), articles }]
}

const relatedByDay = (issue: IssueSummary): RelatedArticles[] =>
  issue.articles.length === 0
    ? []
    : [
        {
          name: `同日${issue.publication.name}`,
          path: issue.path,
          articles: issue.articles.slice(0, maxRelated).map((article) => ({ issue, article })),
        },
      ]

/**
 * Returns the related articles by reporter, by column, and of the other papers of the day, in this order.
 *
 * @param number number of the article in `groups.articles`
 * @param sameDay issues of other papers of the same date
 */
export function findRelatedArticles(
  groups: ArticleGroups,
  number: number,
  sameDay: readonly IssueSummary[],
): RelatedArticles[] {
  const article = groups.articles[number]?.article
  if (!article) return []
  const reporters = new Set(article.bylines.map(({ name }) => name))
  return [
    ...[...reporters]
      .slice(0, maxRelated)
      .flatMap((name) => relatedByName(groups, 'reporters', name, number)),
    ...(article.column === undefined ? [] : relatedByName(groups, 'columns', article.column, number)),
    ...sameDay.flatMap(relatedByDay),
  ]
}
