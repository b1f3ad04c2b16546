/**
 * An issue in a list of days: its day or paper, and its headlines with links to the articles.
 *
 * `9月5日`, `星期一 第18283号`, then `「小屋场」撬动基层治理「大能量」` and the other headlines.
 */
import type { Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import type { Kind } from '#model/record/article.ts'
import type { ArticleSummary, IssueSummary } from '#model/record/issue-summary.ts'
import { kindName } from '#model/role-name.ts'
import { inferredDateNote } from './inferred-date-note.tsx'

/** Headlines shown of one issue. */
const maxHeadlines = 12

/** Kinds that are shown before the headline: `公告 征稿启事`. */
const labelledKinds: ReadonlySet<Kind> = new Set<Kind>(['photo', 'notice', 'advertisement'])

const headline = (summary: IssueSummary, { id, kind, title }: ArticleSummary): Result => (
  <li>
    {labelledKinds.has(kind) ? <small>{kindName[kind]}</small> : null}
    <a href={articlePath(summary, id)}>{title}</a>
  </li>
)

/**
 * The section of one issue, with at most 12 headlines, else a link `全部28篇`.
 *
 * @param title name of the issue in this list: `9月5日` in a month, `2022年 滨江日报` in 历史上的今天
 * @param facts shown below the title: `星期一`, `第18283号`
 */
export const issueHeadlines = (summary: IssueSummary, title: string, facts: readonly string[]): Result => (
  <section class="day-issue">
    <h2>
      <a href={summary.path}>{title}</a>
    </h2>
    <p class="day-issue-facts">
      {facts.map((fact) => (
        <span>{fact}</span>
      ))}
      {inferredDateNote(summary.date?.basis)}
    </p>
    <ol class="day-headlines">
      {summary.articles.slice(0, maxHeadlines).map((article) => headline(summary, article))}
    </ol>
    {summary.articles.length > maxHeadlines ? (
      <p class="day-issue-more">
        <a href={summary.path}>{`全部${summary.articles.length}篇`}</a>
      </p>
    ) : null}
  </section>
)
