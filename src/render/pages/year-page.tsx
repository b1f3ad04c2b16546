/**
 * The calendar of one year of a paper: every day is marked as held, missing, not printed, or unknown.
 *
 * 5 September 2022 links to its issue; 4 September is unknown, unless numbered issues before and after it show its state.
 */
import type { Child, Result } from 'hastscript'
import type { PaperHoldings, YearHoldings } from '#catalog/holdings.ts'
import { type Day, daysOf } from '#catalog/paper-days.ts'
import { monthPath, publicationPath, yearPath } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { dateForm } from '../calendar/date-form.tsx'
import { dayLegend } from '../calendar/day-legend.tsx'
import { gapList } from '../calendar/gap-list.tsx'
import { monthTable } from '../calendar/month-table.tsx'
import type { Frame } from '../frame.ts'
import { issueList } from '../issue/issue-list.tsx'
import { breadcrumbNav } from '../layout/breadcrumb-nav.tsx'
import { page } from '../layout/page.tsx'
import { type AdjacentPage, previousNextNav } from '../layout/previous-next-nav.tsx'

/** Up to this number, all issues of a year are listed next to its calendar. */
const maxListed = 31

/** All issues of a year with few issues; else those that the calendar does not link to: the second issue of a day. */
function listed(days: Day[]): IssueSummary[] {
  const all = days.flatMap(({ issues }) => issues)
  return all.length <= maxListed ? all : days.flatMap(({ issues }) => issues.slice(1))
}

const linkToYear = (slug: string, holdings: YearHoldings | undefined): AdjacentPage | undefined =>
  holdings && { path: yearPath(slug, holdings.year), name: `${holdings.year}年` }

/** Name of a month, linked to its page if it has an issue. */
function caption(slug: string, year: string, month: string, days: Day[]): Child {
  const name = `${Number(month)}月`
  return days.some(({ state }) => state === 'held') ? <a href={monthPath(slug, year, month)}>{name}</a> : name
}

function months(slug: string, year: string, days: Day[]): Result[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0')
    const ofMonth = days.filter(({ date }) => date.slice(5, 7) === month)
    return monthTable(month, ofMonth, caption(slug, year, month, ofMonth))
  })
}

/** Renders the calendar of one year. */
export function yearPage(frame: Frame, paper: PaperHoldings, year: string): string {
  const { slug, name, years } = paper
  const days = daysOf(year, paper.dated)
  const held = days.filter(({ state }) => state === 'held').length
  const index = years.findIndex((holdings) => holdings.year === year)
  return page(
    frame,
    {
      kind: 'year',
      title: `${name} ${year}年`,
      description: `${name}${year}年日历，收有${held}天的报纸。`,
      path: yearPath(slug, year),
    },
    breadcrumbNav([{ name, path: publicationPath(slug) }]),
    <header class="page-head">
      <h1>{`${year}年`}</h1>
    </header>,
    previousNextNav('年份', linkToYear(slug, years[index - 1]), linkToYear(slug, years[index + 1])),
    dateForm(frame, slug),
    dayLegend(days),
    issueList(listed(days)),
    gapList(days),
    <div class="months">{months(slug, year, days)}</div>,
  )
}
