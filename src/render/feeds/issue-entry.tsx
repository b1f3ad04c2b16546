/** The feed entry of an issue: 滨江日报 2022年9月5日（第18283号）, with its headlines as a list of links. */
import { articlePath } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { chineseDate } from '../text/chinese-date.ts'
import type { FeedEntry } from './feed.ts'
import { feedHtml } from './feed-html.ts'

/** Summary of an issue with a date. */
export type DatedSummary = IssueSummary & { date: NonNullable<IssueSummary['date']> }

const headlines = (summary: IssueSummary) => (
  <ol>
    {summary.articles.map(({ id, title }) => (
      <li>
        <a href={articlePath(summary, id)}>{title}</a>
      </li>
    ))}
  </ol>
)

/**
 * Returns the entry of an issue.
 *
 * @param baseUrl address of the site without a trailing slash
 */
export function issueEntry(summary: DatedSummary, baseUrl: string): FeedEntry {
  const { publication, date, number, path } = summary
  return {
    url: baseUrl + path,
    title: `${publication.name} ${chineseDate(date.value)}${number === undefined ? '' : `（第${number}号）`}`,
    day: date.value,
    authors: [],
    tags: [publication.name],
    html: feedHtml(baseUrl + path, headlines(summary)),
  }
}
