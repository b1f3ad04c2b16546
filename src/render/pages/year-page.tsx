/**
 * A paper's year as a calendar: every day says whether its issue is here, missing, was not printed, or is not known of.
 *
 * 5 September 2022 leads to its issue; 4 September stays open until an issue on either side gives its number.
 */
import type { Child, Result } from 'hastscript'
import type { PaperHoldings, YearHoldings } from '#catalog/holdings.ts'
import { type Day, daysOf } from '#catalog/paper-days.ts'
import { monthPath, publicationPath, yearPath } from '#model/addresses/address.ts'
import type { Summary } from '#model/record/summary.ts'
import { dayLegend } from '../calendar/day-legend.tsx'
import { gapList } from '../calendar/gap-list.tsx'
import { jumpForm } from '../calendar/jump-form.tsx'
import { monthTable } from '../calendar/month-table.tsx'
import type { Frame } from '../frame.ts'
import { issueList } from '../issue/issue-list.tsx'
import { page } from '../layout/page.tsx'
import { trail } from '../layout/trail.tsx'
import { type Turn, turns } from '../layout/turns.tsx'

/** Issues of a year that are listed beside its calendar, at most. */
const mostListed = 31

/** All issues of a thin year; of a full one those that its calendar cannot lead to, where two claim one day. */
function listed(days: Day[]): Summary[] {
  const all = days.flatMap(({ issues }) => issues)
  return all.length <= mostListed ? all : days.flatMap(({ issues }) => issues.slice(1))
}

const turnTo = (slug: string, holdings: YearHoldings | undefined): Turn | undefined =>
  holdings && { path: yearPath(slug, holdings.year), name: `${holdings.year}年` }

/** Name of a month over its days, the way to its page where it holds an issue. */
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

/** HTML of the calendar of one year. */
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
    trail([{ name, path: publicationPath(slug) }]),
    <header class="page-head">
      <h1>{`${year}年`}</h1>
    </header>,
    turns('年份', turnTo(slug, years[index - 1]), turnTo(slug, years[index + 1])),
    jumpForm(frame, slug),
    dayLegend(days),
    issueList(listed(days)),
    gapList(days),
    <div class="months">{months(slug, year, days)}</div>,
  )
}
