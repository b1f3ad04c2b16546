import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anniversariesOf } from '#catalog/anniversaries.ts'
import { onThisDayPage } from '#render/pages/on-this-day-page.tsx'
import { sampleFrame } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const html = onThisDayPage(
  sampleFrame,
  anniversariesOf([
    sampleSummary('2020-02-29'),
    sampleSummary('2016-02-29'),
    sampleSummary('2021-10-02'),
    sampleSummary('2022-12-31'),
  ]),
)

const months = [...html.matchAll(/<section class="day-month">(.*?)<\/section>/gsu)].map(
  ([, month = '']) => month,
)

/** A day without an issue. */
const emptyDay = (day: number): string => `<li><span class="day day-unknown">${day}</span></li>`

/** A day with issues. */
const heldDay = (path: string, month: number, day: number, issues: number): string =>
  `<li><a class="day day-held" href="/on-this-day/${path}/" data-day="${path}"><span>` +
  `<span class="visually-hidden">${month}月</span>${day}<span class="visually-hidden">日</span></span>` +
  `<small>${issues}期</small></a></li>`

const daysFrom = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => emptyDay(first + index)).join('')

test('the calendar has twelve months with their days, February with 29', () => {
  assert.deepEqual(
    months.map((month) => /^<h2>(.*?)<\/h2>/u.exec(month)?.[1]),
    ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  )
  assert.deepEqual(
    months.map((month) => month.match(/<li>/gu)?.length),
    [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  )
})

test('a month without issues has no links', () => {
  assert.equal(months[0], `<h2>1月</h2><ol class="day-grid">${daysFrom(1, 31)}</ol>`)
})

test('a day links to its issues and shows their number, with an accessible name of month and day', () => {
  assert.equal(
    months[1],
    `<h2>2月</h2><ol class="day-grid">${daysFrom(1, 28)}${heldDay('02-29', 2, 29, 2)}</ol>`,
  )
  assert.equal(
    months[9],
    `<h2>10月</h2><ol class="day-grid">${emptyDay(1)}${heldDay('10-02', 10, 2, 1)}${daysFrom(3, 31)}</ol>`,
  )
  assert.equal(
    months[11],
    `<h2>12月</h2><ol class="day-grid">${daysFrom(1, 30)}${heldDay('12-31', 12, 31, 1)}</ol>`,
  )
})

test('the page has the elements and the script that show the current day', () => {
  assert.match(html, /<body class="page-days">/u)
  assert.match(html, /<title>历史上的今天 · 某地报纸档案<\/title>/u)
  assert.match(html, /<meta name="description" content="历年同一天的报纸，按月日查阅。">/u)
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/on-this-day\/">/u)
  assert.match(html, /<script type="module" src="\/assets\/d\.js"><\/script>/u)
  assert.match(
    html,
    /<header class="page-head"><h1>历史上的今天<\/h1><p class="page-head-lead" id="today">选一天，看历年此日的报纸。<\/p><\/header><div class="months" id="calendar"><section/u,
  )
})
