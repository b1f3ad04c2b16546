/**
 * What else a reader of an article may want: nearest in time by the same hand and in the same column, and the day's other paper.
 *
 * From an article that 周瑞华 wrote on 2022-09-05, what she wrote before and after it.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { Summary } from '#model/record/summary.ts'
import { addressOfEntry } from './entry-address.ts'
import type { Groups, Listed } from './group-articles.ts'

export interface More {
  /** What the articles have in common: 周瑞华, a column, 滨江晚报. */
  name: string
  /** Where all of them stand. */
  path: string
  /** Newest first; never none. */
  articles: Listed[]
}

/** Articles offered of each name, and names of those who signed. */
const most = 3

/** Where a number stands among ascending ones that hold it. */
function placeOf(numbers: readonly number[], number: number): number {
  let [from, until] = [0, numbers.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if ((numbers[middle] ?? 0) < number) from = middle + 1
    else until = middle
  }
  return from
}

/** The numbers around one of them, as many as are offered where there are so many, the greatest first. */
function around(numbers: readonly number[], number: number): number[] {
  const from = Math.max(0, Math.min(placeOf(numbers, number) - 1, numbers.length - most - 1))
  return numbers
    .slice(from, from + most + 1)
    .filter((other) => other !== number)
    .slice(0, most)
    .reverse()
}

function ofName(groups: Groups, index: IndexName, key: string, number: number): More[] {
  const numbers = around(groups[index].get(key) ?? [], number)
  const articles = numbers.flatMap((other) => groups.listed[other] ?? [])
  return articles.length === 0 ? [] : [{ name: key, path: addressOfEntry(index, key), articles }]
}

const ofDay = (issue: Summary): More[] =>
  issue.articles.length === 0
    ? []
    : [
        {
          name: `同日${issue.publication.name}`,
          path: issue.path,
          articles: issue.articles.slice(0, most).map((article) => ({ issue, article })),
        },
      ]

/**
 * What is offered beside an article: of its reporters, its column, the other papers of its day.
 *
 * @param number of the article, counted from the archive's oldest
 */
export function moreOf(groups: Groups, number: number, sameDay: readonly Summary[]): More[] {
  const article = groups.listed[number]?.article
  if (!article) return []
  const persons = new Set(article.bylines.map(({ name }) => name))
  return [
    ...[...persons].slice(0, most).flatMap((name) => ofName(groups, 'reporters', name, number)),
    ...(article.column === undefined ? [] : ofName(groups, 'columns', article.column, number)),
    ...sameDay.flatMap(ofDay),
  ]
}
