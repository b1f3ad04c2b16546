/** Issues in a list, newest first: date, paper, number, and the headlines that stand first. */
import type { Result } from 'hastscript'
import type { Summary } from '#model/record/summary.ts'
import { chineseDate } from '../text/chinese-date.ts'
import { doubtfulDate } from './doubtful-date.tsx'

const headlinesShown = 2

const leading = ({ articles }: Summary): string =>
  articles
    .slice(0, headlinesShown)
    .map(({ title }) => title)
    .join('　')

const dateOf = ({ date, files }: Summary): Result =>
  date ? (
    <time datetime={date.value}>{chineseDate(date.value)}</time>
  ) : (
    <span>{`日期待考（${files[0] ?? ''}）`}</span>
  )

const row = (summary: Summary): Result => (
  <li>
    <a class="issue-row" href={summary.path}>
      <span class="issue-row-date">{dateOf(summary)}</span>
      <span class="issue-row-paper">
        {summary.publication.name}
        {summary.number === undefined ? null : <small>{`第${summary.number}号`}</small>}
        {doubtfulDate(summary.date?.basis)}
      </span>
      <span class="issue-row-lead">{leading(summary)}</span>
      <span class="issue-row-count">{`${summary.articles.length}篇`}</span>
    </a>
  </li>
)

/** A list of issues in the order given. */
export const issueList = (summaries: Summary[]): Result => <ol class="issue-list">{summaries.map(row)}</ol>
