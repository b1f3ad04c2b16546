/**
 * An issue in a list of days: its day and paper, and its headlines, each the way to its article.
 *
 * 5日 星期一 第18283号, then 「小屋场」撬动基层治理「大能量」 and what else stood on that day; notices and
 * advertisements say what they are.
 */
import type { Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import type { Kind } from '#model/record/article.ts'
import type { ArticleSummary, Summary } from '#model/record/summary.ts'
import { kindName } from '#model/role-name.ts'
import { doubtfulDate } from './doubtful-date.tsx'

/** Headlines shown of one issue. */
const most = 12

const named: ReadonlySet<Kind> = new Set<Kind>(['photo', 'notice', 'advertisement'])

const headline = (summary: Summary, { id, kind, title }: ArticleSummary): Result => (
  <li>
    {named.has(kind) ? <small>{kindName[kind]}</small> : null}
    <a href={articlePath(summary, id)}>{title}</a>
  </li>
)

/**
 * @param title the name under which the list shows the issue: `9月5日` in a month, `2022年 滨江日报` in 历史上的今天
 * @param facts what else is said of it: `星期一`, `第18283号`
 */
export const issueHeadlines = (summary: Summary, title: string, facts: readonly string[]): Result => (
  <section class="day-issue">
    <h2>
      <a href={summary.path}>{title}</a>
    </h2>
    <p class="day-issue-facts">
      {facts.map((fact) => (
        <span>{fact}</span>
      ))}
      {doubtfulDate(summary.date?.basis)}
    </p>
    <ol class="day-headlines">
      {summary.articles.slice(0, most).map((article) => headline(summary, article))}
    </ol>
    {summary.articles.length > most ? (
      <p class="day-issue-more">
        <a href={summary.path}>{`全部${summary.articles.length}篇`}</a>
      </p>
    ) : null}
  </section>
)
