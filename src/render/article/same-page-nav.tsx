/** Links to all articles of the same printed page (版) as an article: of `01-28` to `01-28`, `01-40`, `01-54`. */
import type { Result } from 'hastscript'
import { articlePath, issuePath } from '#model/addresses/address.ts'
import { pageOfArticle } from '#model/addresses/page-key.ts'
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { chineseDate } from '../text/chinese-date.ts'

/** More than any printed page has; limits the list for a raw file of a thousand articles without page numbers. */
const maxArticles = 60

const byPage = memoize(({ items }: Issue) => groupBy(items, ({ id }) => pageOfArticle(id)))

/** The articles of the same page; if there are too many, those around the article. */
function articlesOnSamePage(issue: Issue, article: Article): Article[] {
  const articles = byPage(issue).get(pageOfArticle(article.id)) ?? []
  const from = Math.min(articles.indexOf(article) - maxArticles / 2, articles.length - maxArticles)
  return articles.slice(Math.max(0, from)).slice(0, maxArticles)
}

/** The articles of the same page as a list under paper and date, the current one with `aria-current="page"`. */
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
