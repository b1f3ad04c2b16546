/**
 * The page of one month of a paper: its calendar, and the headlines of each issue.
 *
 * 滨江日报 2022年9月: `9月5日`, `星期一 第18283号`, with the headlines of its seven articles.
 */
import type { Result } from 'hastscript'
import { type Month, monthsOf, type PaperHoldings } from '#catalog/holdings.ts'
import { type Day, daysOf } from '#catalog/paper-days.ts'
import { monthPath, publicationPath, yearPath } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { dateForm } from '../calendar/date-form.tsx'
import { dayLegend } from '../calendar/day-legend.tsx'
import { gapList } from '../calendar/gap-list.tsx'
import { monthTable } from '../calendar/month-table.tsx'
import type { Frame } from '../frame.ts'
import { issueHeadlines } from '../issue/issue-headlines.tsx'
import { type Breadcrumb, breadcrumbNav } from '../layout/breadcrumb-nav.tsx'
import { page } from '../layout/page.tsx'
import { type AdjacentPage, previousNextNav } from '../layout/previous-next-nav.tsx'
import { chineseDay } from '../text/chinese-date.ts'
import { weekdayOf } from '../text/weekday-and-lunar-date.ts'

const nameOf = ({ year, month }: Month): string => `${year}年${Number(month)}月`

const linkToMonth = (slug: string, month: Month | undefined): AdjacentPage | undefined =>
  month && { path: monthPath(slug, month.year, month.month), name: nameOf(month) }

function factsOf({ date, number, pageCount }: IssueSummary): string[] {
  return [
    ...(date ? [weekdayOf(date.value)] : []),
    ...(number === undefined ? [] : [`第${number}号`]),
    ...(pageCount === undefined ? [] : [`${pageCount}版`]),
  ]
}

const issues = (days: readonly Day[]): Result => (
  <div class="day-issues">
    {days.flatMap((day) =>
      day.issues.map((summary) => issueHeadlines(summary, chineseDay(day.date), factsOf(summary))),
    )}
  </div>
)

const breadcrumbsTo = ({ slug, name }: PaperHoldings, { year }: Month): Breadcrumb[] => [
  { name, path: publicationPath(slug) },
  { name: `${year}年`, path: yearPath(slug, year) },
]

/** Renders the page of one month. */
export function monthPage(frame: Frame, paper: PaperHoldings, month: Month): string {
  const { slug, name, dated } = paper
  const days = daysOf(`${month.year}-${month.month}`, dated)
  const held = days.filter(({ state }) => state === 'held').length
  const months = monthsOf(paper)
  const index = months.findIndex((other) => other.year === month.year && other.month === month.month)
  return page(
    frame,
    {
      kind: 'month',
      title: `${name} ${nameOf(month)}`,
      description: `${name}${nameOf(month)}，收有${held}天的报纸及其标题。`,
      path: monthPath(slug, month.year, month.month),
    },
    breadcrumbNav(breadcrumbsTo(paper, month)),
    <header class="page-head">
      <h1>{nameOf(month)}</h1>
    </header>,
    previousNextNav('月份', linkToMonth(slug, months[index - 1]), linkToMonth(slug, months[index + 1])),
    dateForm(frame, slug),
    <div class="month-layout">
      <div class="month-calendar">
        {monthTable(month.month, days, nameOf(month))}
        {dayLegend(days)}
        {gapList(days)}
      </div>
      {issues(days)}
    </div>,
  )
}
