/**
 * The page of one day of the calendar, such as 9月5日: the issues of that day in all years, newest first.
 *
 * `2022年 滨江日报`, `星期一 第18283号`, and its headlines.
 */

import type { Anniversaries } from '#catalog/anniversaries.ts'
import { onThisDayPath } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Frame } from '../frame.ts'
import { issueHeadlines } from '../issue/issue-headlines.tsx'
import { breadcrumbNav } from '../layout/breadcrumb-nav.tsx'
import { page } from '../layout/page.tsx'
import { type AdjacentPage, previousNextNav } from '../layout/previous-next-nav.tsx'
import { sectionsAbove } from '../layout/sections.ts'
import { chineseDay } from '../text/chinese-date.ts'
import { weekdayOf } from '../text/weekday-and-lunar-date.ts'

const nameOf = (day: string): string => chineseDay(`2024-${day}`)

const linkToDay = (day: string | undefined): AdjacentPage | undefined =>
  day === undefined ? undefined : { path: onThisDayPath(day), name: nameOf(day) }

function section(summary: IssueSummary) {
  const { date, number, publication } = summary
  const iso = date?.value ?? ''
  const facts = [weekdayOf(iso), ...(number === undefined ? [] : [`第${number}号`])]
  return issueHeadlines(summary, `${iso.slice(0, 4)}年 ${publication.name}`, facts)
}

/**
 * Renders the page `历史上的9月5日`.
 *
 * @param day `09-05`
 */
export function anniversaryPage(frame: Frame, anniversaries: Anniversaries, day: string): string {
  const days = [...anniversaries.keys()]
  const index = days.indexOf(day)
  const path = onThisDayPath(day)
  const issues = anniversaries.get(day) ?? []
  return page(
    frame,
    {
      kind: 'days',
      title: `历史上的${nameOf(day)}`,
      description: `历年${nameOf(day)}的报纸：${issues.length}期。`,
      path,
    },
    breadcrumbNav(sectionsAbove(path)),
    <header class="page-head">
      <h1>{nameOf(day)}</h1>
    </header>,
    previousNextNav('日子', linkToDay(days[index - 1]), linkToDay(days[index + 1])),
    <div class="day-issues day-issues-wide">{issues.map(section)}</div>,
  )
}
