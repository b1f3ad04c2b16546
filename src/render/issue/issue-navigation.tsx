/** The links of an issue page to related pages: `上一期 2020年7月14日`, `9月日历`, `原文对照`, `下一期 2022年9月5日`. */
import type { Result } from 'hastscript'
import {
  monthPath,
  onThisDayPath,
  publicationPath,
  recordPath,
  sourcePath,
} from '#model/addresses/address.ts'
import type { Issue } from '#model/record/issue.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { type AdjacentPage, previousNextItem } from '../layout/previous-next-nav.tsx'
import { chineseDay } from '../text/chinese-date.ts'
import { dayOf } from '../text/issue-name.ts'

/** Issues adjacent to one issue. */
export interface Neighbours {
  /** Of the same paper. */
  previous?: IssueSummary | undefined
  next?: IssueSummary | undefined
  /** Other papers of the same day. */
  sameDay: IssueSummary[]
}

/** Links to the month and to the same day of all years; for an undated issue to the paper's undated issues. */
function calendarLinks({ publication: { slug }, date }: Pick<Issue, 'publication' | 'date'>): Result {
  if (!date) return <a href={`${publicationPath(slug)}#undated`}>日期待考各期</a>
  const [year = '', month = '', day = ''] = date.value.split('-')
  return (
    <>
      <a href={monthPath(slug, year, month)}>{`${Number(month)}月日历`}</a>
      <a href={onThisDayPath(`${month}-${day}`)}>{`历年${chineseDay(date.value)}`}</a>
    </>
  )
}

const linkToIssue = (label: string, summary: IssueSummary | undefined): AdjacentPage | undefined =>
  summary && { path: summary.path, name: dayOf(summary), label }

/** Links to the previous and next issue, other papers of the day, the calendar, the raw text and the record: `没有上一期 9月日历 …`. */
export const issueNavigation = (issue: Issue, { previous, next, sameDay }: Neighbours): Result => (
  <nav class="issue-nav" aria-label="本期">
    {previousNextItem('prev', linkToIssue('上一期', previous), '没有上一期')}
    <span class="issue-views">
      {sameDay.map((summary) => (
        <a href={summary.path}>{`同日${summary.publication.name}`}</a>
      ))}
      {calendarLinks(issue)}
      <a href={sourcePath(issue)}>原文对照</a>
      <a href={recordPath(issue)}>数据</a>
    </span>
    {previousNextItem('next', linkToIssue('下一期', next), '没有下一期')}
  </nav>
)
