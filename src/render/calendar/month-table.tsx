/** One month of a calendar as a table, weeks from Monday: a held day is a link, every state is said in words too. */
import type { Child, Result } from 'hastscript'
import type { Day } from '#catalog/paper-days.ts'
import { dayOfWeek, fromIso } from '#model/calendar-day.ts'
import { chineseDay } from '../text/chinese-date.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** 0 for Monday. */
const columnOf = (iso: string): number => (dayOfWeek(fromIso(iso)) + 6) % 7

/** What stands below the number of a day without an issue, and what a screen reader says after it. */
const stateMarks = {
  missing: { mark: '缺', said: '期' },
  unprinted: { mark: '休', said: '刊' },
  unknown: { mark: '', said: '未收，不详' },
}

function content({ date, state, issues }: Day): Result {
  const number = String(Number(date.slice(8)))
  const [first] = issues
  if (state === 'held' && first)
    return (
      <a class="day day-held" href={first.path} aria-label={`${chineseDay(date)}，已收`}>
        {number}
      </a>
    )
  const { mark, said } = stateMarks[state === 'held' ? 'unknown' : state]
  return (
    <span class={`day day-${state}`}>
      {number}
      {mark === '' ? null : <small>{mark}</small>}
      <span class="visually-hidden">{said}</span>
    </span>
  )
}

function weeksOf(days: Day[]): Array<Array<Day | undefined>> {
  const lead = days[0] ? columnOf(days[0].date) : 0
  const cells: Array<Day | undefined> = [...Array<undefined>(lead).fill(undefined), ...days]
  while (cells.length % 7 !== 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/**
 * @param month `09`
 * @param days all days of that month, in order
 * @param caption what stands over it
 */
export const monthTable = (month: string, days: Day[], caption: Child): Result => (
  <table class="month" id={`m${month}`}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {weekdays.map((weekday) => (
          <th scope="col">{weekday}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(days).map((week) => (
        <tr>{week.map((day) => (day ? <td>{content(day)}</td> : <td></td>))}</tr>
      ))}
    </tbody>
  </table>
)
