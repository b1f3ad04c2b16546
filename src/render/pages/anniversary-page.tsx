/**
 * One day of all years: what stood in the papers on every fifth of September, the newest first.
 *
 * `2022年 滨江日报`, 星期一, 第18283号, and its headlines.
 */

import type { Anniversaries } from '#catalog/anniversaries.ts'
import { onThisDayPath } from '#model/addresses/address.ts'
import type { Summary } from '#model/record/summary.ts'
import type { Frame } from '../frame.ts'
import { issueHeadlines } from '../issue/issue-headlines.tsx'
import { page } from '../layout/page.tsx'
import { sectionsAbove } from '../layout/sections.ts'
import { trail } from '../layout/trail.tsx'
import { type Turn, turns } from '../layout/turns.tsx'
import { weekdayOf } from '../text/almanac.ts'
import { chineseDay } from '../text/chinese-date.ts'

const nameOf = (day: string): string => chineseDay(`2024-${day}`)

const turnTo = (day: string | undefined): Turn | undefined =>
  day === undefined ? undefined : { path: onThisDayPath(day), name: nameOf(day) }

function section(summary: Summary) {
  const { date, number, publication } = summary
  const iso = date?.value ?? ''
  const facts = [weekdayOf(iso), ...(number === undefined ? [] : [`第${number}号`])]
  return issueHeadlines(summary, `${iso.slice(0, 4)}年 ${publication.name}`, facts)
}

/**
 * HTML of one day of the calendar.
 *
 * @param day `09-05`
 */
export function anniversaryPage(frame: Frame, anniversaries: Anniversaries, day: string): string {
  const days = [...anniversaries.keys()]
  const at = days.indexOf(day)
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
    trail(sectionsAbove(path)),
    <header class="page-head">
      <h1>{nameOf(day)}</h1>
    </header>,
    turns('日子', turnTo(days[at - 1]), turnTo(days[at + 1])),
    <div class="day-issues day-issues-wide">{issues.map(section)}</div>,
  )
}
