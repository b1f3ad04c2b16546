/**
 * What a list of articles says of a name: since when and until when, in which papers, in which roles.
 *
 * 周瑞华: 2020年7月14日至2022年9月5日, 滨江日报 2, as 全媒体记者 2.
 */
import type { ListedArticle } from './group-articles.ts'

/** ISO dates of the first and the last article that have one. */
export type Span = readonly [first: string, last: string]

export interface ProfileRow {
  /** A paper, or a role as printed. */
  name: string
  articles: number
  /** Absent where no article of it is dated. */
  span?: Span
}

export const dateOf = ({ issue }: ListedArticle): string | undefined => issue.date?.value

/** Span of articles that stand oldest first, the undated before all others. */
export function spanOf(listed: readonly ListedArticle[]): Span | undefined {
  const first = listed.find(({ issue }) => issue.date)?.issue.date?.value
  const last = listed.at(-1)?.issue.date?.value
  return first === undefined || last === undefined ? undefined : [first, last]
}

function profileRowsBy(
  listed: readonly ListedArticle[],
  namesOf: (each: ListedArticle) => Iterable<string>,
): ProfileRow[] {
  const parts = new Map<string, ListedArticle[]>()
  for (const each of listed) {
    for (const name of namesOf(each)) {
      const part = parts.get(name)
      if (part) part.push(each)
      else parts.set(name, [each])
    }
  }
  return Array.from(parts, ([name, articles]) => {
    const span = spanOf(articles)
    return { name, articles: articles.length, ...(span && { span }) }
  })
}

/** Papers in which the articles stand, in the order in which they first occur. */
export const papersOf = (listed: readonly ListedArticle[]): ProfileRow[] =>
  profileRowsBy(listed, ({ issue }) => [issue.publication.name])

/** Roles of a person as printed, in the order in which they first occur; articles without a role have none. */
export const rolesOf = (listed: readonly ListedArticle[], person: string): ProfileRow[] =>
  profileRowsBy(
    listed,
    ({ article }) =>
      new Set(article.bylines.flatMap(({ name, role }) => (name === person && role ? [role] : []))),
  )
