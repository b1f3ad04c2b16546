/**
 * Summarizes the articles of an index entry: time span, newspapers, roles.
 *
 * 周瑞华: 2020年7月14日至2022年9月5日, 滨江日报 2, as 全媒体记者 2.
 */
import type { ListedArticle } from './group-articles.ts'

/** ISO dates of the first and the last article that have one. */
export type Span = readonly [first: string, last: string]

export interface ProfileRow {
  /** A paper, or a role as printed. */
  name: string
  /** Number of articles. */
  articles: number
  /** Absent if none of the articles is dated. */
  span?: Span
}

/** Returns the ISO date of an article, undefined if its issue is undated. */
export const dateOf = ({ issue }: ListedArticle): string | undefined => issue.date?.value

/**
 * Returns the time span of articles, undefined if none is dated.
 *
 * @param listed undated first, then oldest first
 */
export function spanOf(listed: readonly ListedArticle[]): Span | undefined {
  const first = listed.find(({ issue }) => issue.date)?.issue.date?.value
  const last = listed.at(-1)?.issue.date?.value
  return first === undefined || last === undefined ? undefined : [first, last]
}

function profileRowsBy(
  listed: readonly ListedArticle[],
  namesOf: (each: ListedArticle) => Iterable<string>,
): ProfileRow[] {
  const groups = new Map<string, ListedArticle[]>()
  for (const each of listed) {
    for (const name of namesOf(each)) {
      const group = groups.get(name)
      if (group) group.push(each)
      else groups.set(name, [each])
    }
  }
  return Array.from(groups, ([name, articles]) => {
    const span = spanOf(articles)
    return { name, articles: articles.length, ...(span && { span }) }
  })
}

/** Returns the newspapers of the articles, in order of first occurrence. */
export const papersOf = (listed: readonly ListedArticle[]): ProfileRow[] =>
  profileRowsBy(listed, ({ issue }) => [issue.publication.name])

/** Returns the roles of a person as printed, in order of first occurrence; bylines without a role are not counted. */
export const rolesOf = (listed: readonly ListedArticle[], person: string): ProfileRow[] =>
  profileRowsBy(
    listed,
    ({ article }) =>
      new Set(
        [...article.bylines, ...(article.photographers ?? [])].flatMap(({ name, role }) =>
          name === person && role ? [role] : [],
        ),
      ),
  )
