/** One month of a calendar as a table, weeks from Monday: a held day is a link, every other state has a text: `6 缺`. */
import type { Child, Result } from 'hastscript'
import type { Day } from '#catalog/paper-days.ts'
import { dayOfWeek, fromIso } from '#model/calendar-day.ts'
import { chineseDay } from '../text/chinese-date.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** 0 for Monday. */
const columnOf = (iso: string): number => (dayOfWeek(fromIso(iso)) + 6) % 7

/** The text below the number of a day without an issue, and the text for screen readers after it. */
const stateMarks = {
  missing: { mark: '缺', hiddenText: '期' },
  unprinted: { mark: '休', hiddenText: '刊' },
  unknown: { mark: '', hiddenText: '未收，不详' },
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
  const { mark, hiddenText } = stateMarks[state === 'held' ? 'unknown' : state]
  return (
    <span class={`day day-${state}`}>
      {number}
      {mark === '' ? null : <small>{mark}</small>}
      <span class="visually-hidden">{hiddenText}</span>
    </span>
  )
}

function weeksOf(days: Day[]): Array<Array<Day | undefined>> {
  const emptyCells = days[0] ? columnOf(days[0].date) : 0
  const cells: Array<Day | undefined> = [...Array<undefined>(emptyCells).fill(undefined), ...days]
  while (cells.length % 7 !== 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/**
 * The table of a month, `<table class="month" id="m09">`.
 *
 * @param month `09`
 * @param days all days of that month, in order
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
