/**
 * A paper's year as a calendar: every day says whether its issue is here, missing, was not printed, or is not known of.
 *
 * 5 September 2022 leads to its issue; 4 September stays open until an issue on either side gives its number.
 */
import type { Result } from 'hastscript'
import { publicationPath, yearPath } from '#model/address.ts'
import type { Summary } from '#model/summary.ts'
import type { Frame } from './frame.ts'
import type { PaperHoldings } from './holdings.ts'
import { issueList } from './issue-list.tsx'
import { monthTable } from './month-table.tsx'
import { page } from './page.tsx'
import { type Day, type DayState, daysOfYear } from './paper-days.ts'

/** Issues of a year that are listed beside its calendar, at most. */
const mostListed = 31

/** All issues of a thin year; of a full one those that its calendar cannot lead to, where two claim one day. */
function listed(days: Day[]): Summary[] {
  const all = days.flatMap(({ issues }) => issues)
  return all.length <= mostListed ? all : days.flatMap(({ issues }) => issues.slice(1))
}

const stateName: Record<DayState, string> = {
  held: '已收',
  missing: '缺期（已出版，未收）',
  unprinted: '休刊',
  unknown: '未收，是否出版不详',
}

const states: DayState[] = ['held', 'missing', 'unprinted', 'unknown']

const legend = (days: Day[]): Result => (
  <ul class="day-legend">
    {states.map((state) => (
      <li>
        <span class={`day-sample day-${state}`} aria-hidden="true"></span>
        {`${stateName[state]} ${days.filter((day) => day.state === state).length}天`}
      </li>
    ))}
  </ul>
)

function yearTurn({ slug, years }: PaperHoldings, year: string): Result {
  const index = years.findIndex((holdings) => holdings.year === year)
  const before = years[index - 1]?.year
  const after = years[index + 1]?.year
  return (
    <nav class="issue-nav" aria-label="年份">
      {before === undefined ? (
        <span class="turn turn-prev">没有更早的年份</span>
      ) : (
        <a class="turn turn-prev" rel="prev" href={yearPath(slug, before)}>{`${before}年`}</a>
      )}
      {after === undefined ? (
        <span class="turn turn-next">没有更晚的年份</span>
      ) : (
        <a class="turn turn-next" rel="next" href={yearPath(slug, after)}>{`${after}年`}</a>
      )}
    </nav>
  )
}

/** HTML of the calendar of one year. */
export function yearPage(frame: Frame, paper: PaperHoldings, year: string): string {
  const days = daysOfYear(year, paper.dated)
  const held = days.filter(({ state }) => state === 'held').length
  return page(
    frame,
    {
      kind: 'year',
      title: `${paper.name} ${year}年`,
      description: `${paper.name}${year}年日历，收有${held}天的报纸。`,
      path: yearPath(paper.slug, year),
    },
    <header class="page-head">
      <p class="page-head-trail">
        <a href={publicationPath(paper.slug)}>{paper.name}</a>
      </p>
      <h1>{`${year}年`}</h1>
    </header>,
    yearTurn(paper, year),
    legend(days),
    issueList(listed(days)),
    <div class="months">
      {Array.from({ length: 12 }, (_, month) =>
        monthTable(
          month + 1,
          days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1),
        ),
      )}
    </div>,
  )
}
