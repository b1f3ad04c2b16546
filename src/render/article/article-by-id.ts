/** An article of an issue by its id: `01-28`. */

import { memoize } from '#model/memoize.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'

const byId = memoize(({ items }: Issue) => new Map(items.map((article) => [article.id, article])))

/** Nothing where the issue has no such article, and for text that belongs to none. */
export const articleById = (issue: Issue, id: string | undefined): Article | undefined =>
  byId(issue).get(id ?? '')
