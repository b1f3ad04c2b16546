/** Looks up an article of an issue by its id: `01-28`. Memoized, since every page of an issue does it. */

import { memoize } from '#model/memoize.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'

const byId = memoize(
  ({ items }: Issue) => new Map<string | undefined, Article>(items.map((article) => [article.id, article])),
)

/** The article with the id; undefined for an unknown id and for an undefined one (text that belongs to no article). */
export const articleById = (issue: Issue, id: string | undefined): Article | undefined => byId(issue).get(id)
