/**
 * The page 历史上的今天: the 366 days of the calendar, each with the number of its issues. A script adds a link to today.
 *
 * 9月5日 links to the issues of 5 September of all years.
 */
import type { Result } from 'hastscript'
import type { Anniversaries } from '#catalog/anniversaries.ts'
import { onThisDayPath } from '#model/addresses/address.ts'
import { calendarDay, fromIso } from '#model/calendar-day.ts'
import type { Frame } from '../frame.ts'
import { page } from '../layout/page.tsx'

/** A year with a 29 February. */
const leapYear = 2024

/** All days of a month, in a leap year: `02-01` to `02-29`. */
function daysIn(month: number): string[] {
  const days: string[] = []
  const padded = String(month).padStart(2, '0')
  const first = fromIso(`${leapYear}-${padded}-01`)
  for (let number = first; calendarDay(number).month === month; number++)
    days.push(`${padded}-${String(calendarDay(number).day).padStart(2, '0')}`)
  return days
}

function cell(day: string, issues: number): Result {
  const number = String(Number(day.slice(3)))
  if (issues === 0) return <span class="day day-unknown">{number}</span>
  return (
    <a class="day day-held" href={onThisDayPath(day)} data-day={day}>
      <span>
        <span class="visually-hidden">{`${Number(day.slice(0, 2))}月`}</span>
        {number}
        <span class="visually-hidden">日</span>
      </span>
      <small>{`${issues}期`}</small>
    </a>
  )
}

const monthOf = (month: number, anniversaries: Anniversaries): Result => (
  <section class="day-month">
    <h2>{`${month}月`}</h2>
    <ol class="day-grid">
      {daysIn(month).map((day) => (
        <li>{cell(day, anniversaries.get(day)?.length ?? 0)}</li>
      ))}
    </ol>
  </section>
)

/** Renders the calendar 历史上的今天. */
export const onThisDayPage = (frame: Frame, anniversaries: Anniversaries): string =>
  page(
    frame,
    {
      kind: 'days',
      title: '历史上的今天',
      description: '历年同一天的报纸，按月日查阅。',
      path: onThisDayPath(),
      script: frame.assets.scripts.days,
    },
    <header class="page-head">
      <h1>历史上的今天</h1>
      <p class="page-head-lead" id="today">
        选一天，看历年此日的报纸。
      </p>
    </header>,
    <div class="months" id="calendar">
      {Array.from({ length: 12 }, (_, index) => monthOf(index + 1, anniversaries))}
    </div>,
  )
