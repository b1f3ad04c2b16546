/** The way to the issues before and after: `上一期 2020年7月14日` · `下一期 2022年9月5日`. */
import type { Result } from 'hastscript'
import {
  monthPath,
  onThisDayPath,
  publicationPath,
  recordPath,
  sourcePath,
} from '#model/addresses/address.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Summary } from '#model/record/summary.ts'
import { type Turn, turn } from '../layout/turns.tsx'
import { chineseDay } from '../text/chinese-date.ts'
import { dayOf } from '../text/issue-name.ts'

export interface Neighbours {
  previous?: Summary | undefined
  next?: Summary | undefined
  /** Other papers of the same day. */
  sameDay: Summary[]
}

/** The ways to the month and to the same day of all years; to the undated of the paper for an issue without a date. */
function calendars({ publication: { slug }, date }: Pick<Issue, 'publication' | 'date'>): Result {
  if (!date) return <a href={`${publicationPath(slug)}#undated`}>日期待考各期</a>
  const [year = '', month = '', day = ''] = date.value.split('-')
  return (
    <>
      <a href={monthPath(slug, year, month)}>{`${Number(month)}月日历`}</a>
      <a href={onThisDayPath(`${month}-${day}`)}>{`历年${chineseDay(date.value)}`}</a>
    </>
  )
}

const turnTo = (label: string, summary: Summary | undefined): Turn | undefined =>
  summary && { path: summary.path, name: dayOf(summary), label }

/** Links of an issue page to its neighbours, its calendar, its source and its record. */
export const issueNavigation = (issue: Issue, { previous, next, sameDay }: Neighbours): Result => (
  <nav class="issue-nav" aria-label="本期">
    {turn('prev', turnTo('上一期', previous), '没有上一期')}
    <span class="issue-views">
      {sameDay.map((summary) => (
        <a href={summary.path}>{`同日${summary.publication.name}`}</a>
      ))}
      {calendars(issue)}
      <a href={sourcePath(issue)}>原文对照</a>
      <a href={recordPath(issue)}>数据</a>
    </span>
    {turn('next', turnTo('下一期', next), '没有下一期')}
  </nav>
)
