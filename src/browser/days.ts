/** The script of the pages by which readers come to a day; without it they lead by plain links. */
import { answerJump } from './answer-jump.ts'
import { tellToday } from './tell-today.ts'

const answer = document.querySelector('#jump-answer')
const form = document.querySelector<HTMLFormElement>('.jump')
if (answer && form) {
  answerJump(answer, form).catch(() => {
    answer.textContent = '没有取到各报的日期。请从下面的年份和月份进入。'
  })
}

const line = document.querySelector<HTMLElement>('#today')
const calendar = document.querySelector('#calendar')
if (line && calendar) tellToday(line, calendar, new Date())
