/** What else stands on the page (版) of an article. */
import type { Result } from 'hastscript'
import { articlePath, issuePath } from '#model/addresses/address.ts'
import { pageOfArticle } from '#model/addresses/page-key.ts'
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { chineseDate } from '../text/chinese-date.ts'

/** More items than any printed page has; a file of a thousand articles that names no page is shown in part. */
const maxArticles = 60

const byPage = memoize(({ items }: Issue) => groupBy(items, ({ id }) => pageOfArticle(id)))

/** The items of the same page, those around the article where there are too many. */
function articlesOnSamePage(issue: Issue, article: Article): Article[] {
  const items = byPage(issue).get(pageOfArticle(article.id)) ?? []
  const from = Math.min(items.indexOf(article) - maxArticles / 2, items.length - maxArticles)
  return items.slice(Math.max(0, from)).slice(0, maxArticles)
}

/** The items of the same page beside the article, the article itself marked. */
export const samePageNav = (issue: Issue, article: Article): Result => (
  <nav class="same-page-nav" aria-label="同版文章">
    <h2>
      <a href={issuePath(issue)}>
        {issue.publication.name}
        {issue.date ? <time datetime={issue.date.value}>{chineseDate(issue.date.value)}</time> : null}
      </a>
    </h2>
    <ol>
      {articlesOnSamePage(issue, article).map((other) => (
        <li>
          <a href={articlePath(issue, other.id)} {...(other === article ? { 'aria-current': 'page' } : {})}>
            {titleOf(other)}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
