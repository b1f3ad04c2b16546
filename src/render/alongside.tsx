/** What else stands on the page (版) of an article. */
import type { Result } from 'hastscript'
import { articlePath, issuePath } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import type { Issue } from '#model/issue.ts'
import { titleOf } from '#model/title-of.ts'
import { chineseDate } from './chinese-date.ts'

/** The other items of the same page (版): their ids begin alike. */
function onSamePage({ items }: Issue, { id }: Article): Article[] {
  const [page = ''] = id.split('-')
  return items.filter((item) => item.id.startsWith(`${page}-`))
}

/** The items of the same page beside the article, the article itself marked. */
export const alongside = (issue: Issue, article: Article): Result => (
  <nav class="alongside" aria-label="同版文章">
    <h2>
      <a href={issuePath(issue)}>
        {issue.publication.name}
        {issue.date ? <time datetime={issue.date.value}>{chineseDate(issue.date.value)}</time> : null}
      </a>
    </h2>
    <ol>
      {onSamePage(issue, article).map((other) => (
        <li>
          <a href={articlePath(issue, other.id)} {...(other === article ? { 'aria-current': 'page' } : {})}>
            {titleOf(other)}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
