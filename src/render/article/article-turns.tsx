/** The items before and after an article in its issue. */
import type { Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import { clip } from '#model/clip.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { turnLink } from '../layout/turns.tsx'

function turn(
  issue: Issue,
  article: Article | undefined,
  rel: 'prev' | 'next',
  label: string,
): Result | null {
  if (!article) return null
  return turnLink(rel, { path: articlePath(issue, article.id), name: clip(titleOf(article), 40), label })
}

/** 上一篇 and 下一篇, as far as there are any. */
export function articleTurns(issue: Issue, article: Article): Result {
  const index = issue.items.indexOf(article)
  return (
    <nav class="turns" aria-label="上下篇">
      {turn(issue, issue.items[index - 1], 'prev', '上一篇')}
      {turn(issue, issue.items[index + 1], 'next', '下一篇')}
    </nav>
  )
}
