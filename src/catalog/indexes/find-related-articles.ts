/**
 * What else a reader of an article may want: nearest in time by the same hand and in the same column, and the day's other paper.
 *
 * From an article that 周瑞华 wrote on 2022-09-05, what she wrote before and after it.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { addressOfEntry } from './entry-address.ts'
import type { ArticleGroups, ListedArticle } from './group-articles.ts'

export interface RelatedArticles {
  /** What the articles have in common: 周瑞华, a column, 滨江晚报. */
  name: string
  /** Where all of them stand. */
  path: string
  /** Newest first; never none. */
  articles: ListedArticle[]
}

/** Articles offered of each name, and names of those who signed. */
const maxRelated = 3

/** Where a number stands among ascending ones that hold it. */
function positionOf(numbers: readonly number[], number: number): number {
  let [from, until] = [0, numbers.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if ((numbers[middle] ?? 0) < number) from = middle + 1
    else until = middle
  }
  return from
}

/** The numbers around one of them, as many as are offered where there are so many, the greatest first. */
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
 * What is offered beside an article: of its reporters, its column, the other papers of its day.
 *
 * @param number of the article, counted from the archive's oldest
 */
export function findRelatedArticles(
  groups: ArticleGroups,
  number: number,
  sameDay: readonly IssueSummary[],
): RelatedArticles[] {
  const article = groups.articles[number]?.article
  if (!article) return []
  const persons = new Set(article.bylines.map(({ name }) => name))
  return [
    ...[...persons].slice(0, maxRelated).flatMap((name) => relatedByName(groups, 'reporters', name, number)),
    ...(article.column === undefined ? [] : relatedByName(groups, 'columns', article.column, number)),
    ...sameDay.flatMap(relatedByDay),
  ]
}
