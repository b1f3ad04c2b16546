/** A list of issues: date, paper, number, the first headlines, the number of articles. */
import type { Result } from 'hastscript'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { chineseDate } from '../text/chinese-date.ts'
import { inferredDateNote } from './inferred-date-note.tsx'

/** Headlines shown per issue. */
const headlinesShown = 2

const firstHeadlines = ({ articles }: IssueSummary): string =>
  articles
    .slice(0, headlinesShown)
    .map(({ title }) => title)
    .join('　')

const dateOf = ({ date, files }: IssueSummary): Result =>
  date ? (
    <time datetime={date.value}>{chineseDate(date.value)}</time>
  ) : (
    <span>{`日期待考（${files[0] ?? ''}）`}</span>
  )

const row = (summary: IssueSummary): Result => (
  <li>
    <a class="issue-row" href={summary.path}>
      <span class="issue-row-date">{dateOf(summary)}</span>
      <span class="issue-row-paper">
        {summary.publication.name}
        {summary.number === undefined ? null : <small>{`第${summary.number}号`}</small>}
        {inferredDateNote(summary.date?.basis)}
      </span>
      <span class="issue-row-lead">{firstHeadlines(summary)}</span>
      <span class="issue-row-count">{`${summary.articles.length}篇`}</span>
    </a>
  </li>
)

/** One row per issue, in the given order: `2022年9月5日 滨江日报 第18283号 … 7篇`. */
export const issueList = (summaries: IssueSummary[]): Result => (
  <ol class="issue-list">{summaries.map(row)}</ol>
)
