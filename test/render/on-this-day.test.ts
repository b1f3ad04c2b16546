import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anniversariesOf } from '#catalog/anniversaries.ts'
import { dateForm } from '#render/calendar/date-form.tsx'
import { page } from '#render/layout/page.tsx'
import { anniversaryPage } from '#render/pages/anniversary-page.tsx'
import { onThisDayPage } from '#render/pages/on-this-day-page.tsx'
import { sampleFrame } from './sample-issue.ts'
import { sampleSummary } from './sample-summary.ts'

const anniversaries = anniversariesOf([
  sampleSummary(undefined),
  sampleSummary('2020-02-29'),
  sampleSummary('2021-09-05'),
  sampleSummary('2022-09-05', 18283),
  sampleSummary('2022-09-05', 400, 'mdwb'),
])

test('the calendar has 366 days, and links to those with an issue', () => {
  const html = onThisDayPage(sampleFrame, anniversaries)
  assert.equal(html.match(/class="day day-/gu)?.length, 366)
  assert.match(html, /href="\/on-this-day\/09-05\/" data-day="09-05">/u)
  assert.match(html, /9月<\/span>5<span class="visually-hidden">日<\/span><\/span><small>3期/u)
  assert.match(html, /href="\/on-this-day\/02-29\/"/u)
  assert.equal(html.match(/data-day=/gu)?.length, 2)
})

test('a day shows all its years and papers with their headlines, newest first', () => {
  const html = anniversaryPage(sampleFrame, anniversaries, '09-05')
  assert.deepEqual(
    [...html.matchAll(/<h2><a href="([^"]+)">([^<]+)</gu)].map(([, path, title]) => `${path} ${title}`),
    [
      '/mdwb/2022/09/05/ 2022年 某地晚报',
      '/mdrb/2022/09/05/ 2022年 某地日报',
      '/mdrb/2021/09/05/ 2021年 某地日报',
    ],
  )
  assert.match(html, /星期一<\/span><span>第18283号/u)
  assert.match(html, /<a href="\/mdrb\/2022\/09\/05\/01-03\/">2022-09-05的头条<\/a>/u)
  assert.match(html, /rel="prev" href="\/on-this-day\/02-29\/">2月29日</u)
  assert.match(html, /没有更晚的日子/u)
})

test('the date form searches the paper of its page, else the chosen one, within the dates of the archive', () => {
  const about = { kind: 'paper', description: '' } as const
  const own = page(sampleFrame, about, dateForm(sampleFrame, 'mdrb'))
  assert.match(
    own,
    /<form class="jump" action="\/date\/" method="get"><input type="hidden" name="paper" value="mdrb">/u,
  )
  assert.match(own, /type="date" name="date" required min="2020-07-14" max="2022-09-05"/u)
  const any = page(sampleFrame, about, dateForm(sampleFrame))
  assert.match(
    any,
    /<select id="jump-paper" name="paper"><option value="">各报<\/option><option value="mdrb">/u,
  )
})
