/** The script of `/date/` and `/on-this-day/`; without it the pages offer plain links. */
import { goToDate } from './go-to-date.ts'
import { markToday } from './mark-today.ts'

const output = document.querySelector('#jump-answer')
const form = document.querySelector<HTMLFormElement>('.jump')
if (output && form) {
  goToDate(output, form).catch(() => {
    output.textContent = '没有取到各报的日期。请从下面的年份和月份进入。'
  })
}

const todayLine = document.querySelector<HTMLElement>('#today')
const calendar = document.querySelector('#calendar')
if (todayLine && calendar) markToday(todayLine, calendar, new Date())
