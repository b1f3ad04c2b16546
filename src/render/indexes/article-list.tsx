/** A list of articles, each with date, newspaper, roles of a person, and kind: 2022年9月5日 … 衡阳日报 · 全媒体记者. */
import type { Result } from 'hastscript'
import type { ListedArticle } from '#catalog/indexes/group-articles.ts'
import { articlePath } from '#model/addresses/address.ts'
import { kindName } from '#model/role-name.ts'
import { chineseDate } from '../text/chinese-date.ts'

const rolesIn = ({ article }: ListedArticle, person: string): string[] =>
  article.bylines.flatMap(({ name, role }) => (name === person && role ? [role] : []))

const notesOf = (each: ListedArticle, person: string | undefined): string[] => [
  each.issue.publication.name,
  ...(person === undefined ? [] : new Set(rolesIn(each, person))),
  ...(each.article.kind === 'news' ? [] : [kindName[each.article.kind]]),
]

/**
 * Shows articles as an ordered list.
 *
 * @param person reporter whose roles in each article are shown, if any
 */
export const articleList = (listed: readonly ListedArticle[], person?: string): Result => (
  <ol class="article-list">
    {listed.map((each) => (
      <li>
        {each.issue.date ? (
          <time datetime={each.issue.date.value}>{chineseDate(each.issue.date.value)}</time>
        ) : (
          <span class="article-list-undated">日期待考</span>
        )}
        <a href={articlePath(each.issue, each.article.id)}>{each.article.title}</a>
        <small>{notesOf(each, person).join(' · ')}</small>
      </li>
    ))}
  </ol>
)
