import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateForm } from '#render/calendar/date-form.tsx'
import { htmlOf } from '../html-of.ts'

const papers = [
  { slug: 'mdrb', name: '某地日报', first: '2020-07-14', last: '2022-09-05' },
  { slug: 'mdwb', name: '某地晚报', first: '2019-01-02', last: '2021-03-05' },
  { slug: 'mdzb', name: '某地周报' },
]

const dateInput = (min: string, max: string): string =>
  '<div class="date-form-field"><label for="jump-date">日期</label>' +
  `<input id="jump-date" type="date" name="date" required min="${min}" max="${max}"></div>` +
  '<button type="submit">前往</button></form>'

test('on the page of a paper, the form searches that paper, within its dates', () => {
  assert.equal(
    htmlOf(dateForm({ papers }, 'mdrb')),
    '<form class="jump" action="/date/" method="get"><input type="hidden" name="paper" value="mdrb">' +
      dateInput('2020-07-14', '2022-09-05'),
  )
})

test('elsewhere the reader chooses a paper, within the dates of all papers', () => {
  assert.equal(
    htmlOf(dateForm({ papers })),
    '<form class="jump" action="/date/" method="get"><div class="date-form-field">' +
      '<label for="jump-paper">报纸</label><select id="jump-paper" name="paper"><option value="">各报</option>' +
      '<option value="mdrb">某地日报</option><option value="mdwb">某地晚报</option>' +
      '<option value="mdzb">某地周报</option></select></div>' +
      dateInput('2019-01-02', '2022-09-05'),
  )
})
