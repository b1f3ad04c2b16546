/** The feed entry of an article with its full text: kicker, subheads, byline, text, captions, `见衡阳日报 2022年9月5日`. */
import { articlePath, issuePath } from '#model/addresses/address.ts'
import type { Article, Caption } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import { bylineText } from '../article/byline.tsx'
import { textOfArticle } from '../article/text-of-article.tsx'
import { chineseDate } from '../text/chinese-date.ts'
import type { FeedEntry } from './feed.ts'
import { feedHtml } from './feed-html.ts'

const issueLink = (issue: Issue, day: string) => (
  <p>
    见<a href={issuePath(issue)}>{`${issue.publication.name} ${chineseDate(day)}`}</a>
  </p>
)

const paragraph = (text: string) => <p>{text}</p>

const captionText = ({ text, credit }: Caption): string =>
  `图片说明：${text}${credit === undefined ? '' : `（${credit}）`}`

/**
 * Returns the entry of an article.
 *
 * @param day ISO date of the issue
 * @param baseUrl address of the site without a trailing slash
 */
export function articleEntry(issue: Issue, article: Article, day: string, baseUrl: string): FeedEntry {
  const url = baseUrl + articlePath(issue, article.id)
  const { kicker, subheads, bylines, captions, column, kind } = article
  return {
    url,
    title: titleOf(article),
    day,
    authors: [...new Set(bylines.map(({ name }) => name))],
    tags: [issue.publication.name, ...(column === undefined ? [] : [column]), kindName[kind]],
    html: feedHtml(
      url,
      kicker === undefined ? null : paragraph(kicker),
      subheads.map(paragraph),
      bylines.length === 0 ? null : paragraph(bylineText(bylines)),
      textOfArticle(issue, article, { level: 2 }),
      captions.map((caption) => paragraph(captionText(caption))),
      issueLink(issue, day),
    ),
  }
}
