/**
 * The articles of the archive by who wrote them, their column, their kind, and the place in their dateline: in one pass.
 *
 * 周瑞华 has the articles 3 and 17, counted from the oldest; names stand as printed, in the order in which they first occur.
 */
import type { IndexName } from '#model/addresses/index-address.ts'
import type { ArticleSummary, Summary } from '#model/record/summary.ts'

/** An article with its issue, as lists show it. */
export interface Listed {
  issue: Summary
  article: ArticleSummary
}

/** Numbers of articles by name, ascending; each article once. */
type Group = Map<string, number[]>

export interface Groups extends Record<IndexName, Group> {
  /** Every article, those of the oldest issue first. */
  listed: Listed[]
  /** Number of the first article of each issue, by its id. */
  firsts: Map<string, number>
}

function add(group: Group, name: string, number: number): void {
  const numbers = group.get(name)
  if (numbers === undefined) group.set(name, [number])
  else if (numbers.at(-1) !== number) numbers.push(number)
}

function enter(groups: Groups, listed: Listed): void {
  const { kind, column, place, bylines } = listed.article
  const number = groups.listed.push(listed) - 1
  for (const { name } of bylines) add(groups.reporters, name, number)
  add(groups.kinds, kind, number)
  if (column !== undefined) add(groups.columns, column, number)
  if (place !== undefined) add(groups.places, place, number)
}

/** @param summaries oldest first */
export function groupArticles(summaries: readonly Summary[]): Groups {
  const groups: Groups = {
    listed: [],
    firsts: new Map(),
    reporters: new Map(),
    columns: new Map(),
    kinds: new Map(),
    places: new Map(),
  }
  for (const issue of summaries) {
    groups.firsts.set(issue.id, groups.listed.length)
    for (const article of issue.articles) enter(groups, { issue, article })
  }
  return groups
}

/** Number of an article, counted from the archive's oldest; undefined where there is none such. */
export function numberOf({ firsts, listed }: Groups, issue: string, article: string): number | undefined {
  const first = firsts.get(issue)
  if (first === undefined) return undefined
  const at = listed[first]?.issue.articles.findIndex(({ id }) => id === article) ?? -1
  return at < 0 ? undefined : first + at
}
