/** Links to related articles, below an article: `更多：周瑞华`, of its column, of another paper of the same day. */
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

/** One section per name (`更多：周瑞华`), with the titles and dates of its articles; null where there are no related articles. */
export const relatedArticlesNav = (related: readonly RelatedArticles[]): Result | null =>
  related.length === 0 ? null : (
    <nav class="related-articles" aria-label="延伸阅读">
      {related.map(({ name, path, articles }) => (
        <section>
          <h2>
            <a href={path}>{`更多：${name}`}</a>
          </h2>
          <ul>{articles.map(titleLink)}</ul>
        </section>
      ))}
    </nav>
  )
