/** Ways on from an article: 更多 of 周瑞华, of a column, of the day's other paper, a few titles each. */
import type { Result } from 'hastscript'
import type { RelatedArticles } from '#catalog/indexes/find-related-articles.ts'
import type { ListedArticle } from '#catalog/indexes/group-articles.ts'
import { articlePath } from '#model/addresses/address.ts'
import { chineseDate } from '../text/chinese-date.ts'

const titleLink = ({ issue, article }: ListedArticle): Result => (
  <li>
    <a href={articlePath(issue, article.id)}>{article.title}</a>
    {issue.date ? <time datetime={issue.date.value}>{chineseDate(issue.date.value)}</time> : null}
  </li>
)

/** Nothing where nothing is offered. */
export const relatedArticlesNav = (more: readonly RelatedArticles[]): Result | null =>
  more.length === 0 ? null : (
    <nav class="related-articles" aria-label="延伸阅读">
      {more.map(({ name, path, articles }) => (
        <section>
          <h2>
            <a href={path}>{`更多：${name}`}</a>
          </h2>
          <ul>{articles.map(titleLink)}</ul>
        </section>
      ))}
    </nav>
  )
