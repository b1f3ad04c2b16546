import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdingsOf } from '#render/holdings.ts'
import { yearPage } from '#render/year-page.tsx'
import { sampleFrame } from './sample-issue.ts'
import { summaryOf } from './summary-of.ts'

const [paper] = holdingsOf([summaryOf('2022-09-05', 18283), summaryOf('2022-09-07', 18285)])
assert.ok(paper)
const html = yearPage(sampleFrame, paper, '2022')

const month = (number: string): string =>
  new RegExp(`<table class="month" id="m${number}">.*?</table>`, 'su').exec(html)?.[0] ?? ''

test('weeks begin on Monday: 1 September 2022 was a Thursday', () => {
  const [week] = /<tbody><tr>(.*?)<\/tr>/su.exec(month('09')) ?? []
  assert.equal(week?.match(/<td><\/td>/gu)?.length, 3)
})

test('a held day leads to its issue, a missing one says 缺', () => {
  assert.match(
    month('09'),
    /class="day day-held" href="\/mdrb\/2022\/09\/05\/" aria-label="9月5日，已收">5</u,
  )
  assert.match(month('09'), /class="day day-missing">6<small>缺<\/small>/u)
})

test('every day of the year is said, once', () => {
  assert.equal(html.match(/class="day day-(held|missing|unprinted|unknown)"/gu)?.length, 365)
})
