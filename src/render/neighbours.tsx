/** The way to the issues before and after: `上一期 2020年7月14日` · `下一期 2022年9月5日`. */
import type { Result } from 'hastscript'
import { publicationPath, recordPath, sourcePath, yearPath } from '#model/address.ts'
import type { Issue } from '#model/issue.ts'
import type { Summary } from '#model/summary.ts'
import { chineseDate } from './chinese-date.ts'

export interface Neighbours {
  previous?: Summary | undefined
  next?: Summary | undefined
  /** Other papers of the same day. */
  sameDay: Summary[]
}

const dateOf = ({ date }: Summary): string => (date ? chineseDate(date.value) : '日期待考')

/** Address of the day in the year's calendar, or the paper's page for an issue without a date. */
function calendarPath({ publication: { slug }, date }: Pick<Issue, 'publication' | 'date'>): string {
  if (!date) return publicationPath(slug)
  const [year = '', month = ''] = date.value.split('-')
  return `${yearPath(slug, year)}#m${month}`
}

const link = (rel: string, label: string, summary: Summary | undefined): Result =>
  summary === undefined ? (
    <span class={`turn turn-${rel}`}>{`没有${label}`}</span>
  ) : (
    <a class={`turn turn-${rel}`} rel={rel} href={summary.path}>
      <span class="turn-label">{label}</span>
      {dateOf(summary)}
    </a>
  )

/** Links of an issue page to its neighbours, its calendar, its source and its record. */
export const issueNavigation = (issue: Issue, { previous, next, sameDay }: Neighbours): Result => (
  <nav class="issue-nav" aria-label="本期">
    {link('prev', '上一期', previous)}
    <span class="issue-views">
      {sameDay.map((summary) => (
        <a href={summary.path}>{`同日${summary.publication.name}`}</a>
      ))}
      <a href={calendarPath(issue)}>日历</a>
      <a href={sourcePath(issue)}>原文对照</a>
      <a href={recordPath(issue)}>数据</a>
    </span>
    {link('next', '下一期', next)}
  </nav>
)
