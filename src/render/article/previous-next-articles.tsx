/** Links to the previous and the next article of an issue: `上一篇 秋收开镰 颗粒归仓`. */
import type { Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { truncate } from '#model/truncate.ts'
import { previousNextLink } from '../layout/previous-next-nav.tsx'

function articleLink(
  issue: Issue,
  article: Article | undefined,
  rel: 'prev' | 'next',
  label: string,
): Result | null {
  if (!article) return null
  return previousNextLink(rel, {
    path: articlePath(issue, article.id),
    name: truncate(titleOf(article), 40),
    label,
  })
}

/** The links 上一篇 and 下一篇; the first article of an issue has only the second of them, the last only the first. */
export function previousNextArticles(issue: Issue, article: Article): Result {
  const index = issue.items.indexOf(article)
  return (
    <nav class="previous-next" aria-label="上下篇">
      {articleLink(issue, issue.items[index - 1], 'prev', '上一篇')}
      {articleLink(issue, issue.items[index + 1], 'next', '下一篇')}
    </nav>
  )
}
