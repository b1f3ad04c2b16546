import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdingsOf } from '#catalog/holdings.ts'
import { yearPage } from '#render/pages/year-page.tsx'
import { sampleFrame } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const [paper] = holdingsOf([sampleSummary('2022-09-05', 18283), sampleSummary('2022-09-07', 18285)])
assert.ok(paper)
const html = yearPage(sampleFrame, paper, '2022')

const month = (number: string): string =>
  new RegExp(`<table class="month" id="m${number}">.*?</table>`, 'su').exec(html)?.[0] ?? ''

test('weeks begin on Monday: 1 September 2022 was a Thursday', () => {
  const [week] = /<tbody><tr>(.*?)<\/tr>/su.exec(month('09')) ?? []
  assert.equal(week?.match(/<td><\/td>/gu)?.length, 3)
})

test('weeks of years before 1970 begin on Monday too: 1 May 1964 was a Friday', () => {
  const [old] = holdingsOf([sampleSummary('1964-05-16')])
  assert.ok(old)
  const [, may] = yearPage(sampleFrame, old, '1964').split('id="m05"')
  const [week] = /<tbody><tr>(.*?)<\/tr>/su.exec(may ?? '') ?? []
  assert.equal(week?.match(/<td><\/td>/gu)?.length, 4)
})

test('a held day links to its issue, a missing day is marked 缺', () => {
  assert.match(
    month('09'),
    /class="day day-held" href="\/mdrb\/2022\/09\/05\/" aria-label="9月5日，已收">5</u,
  )
  assert.match(
    month('09'),
    /class="day day-missing">6<small>缺<\/small><span class="visually-hidden">期<\/span>/u,
  )
})

test('the caption of a month links to its page only if the month has an issue', () => {
  assert.match(month('09'), /<caption><a href="\/mdrb\/2022\/09\/">9月<\/a><\/caption>/u)
  assert.match(month('10'), /<caption>10月<\/caption>/u)
})

test('gaps are described in words', () => {
  assert.match(html, /<li><b>1月1日至9月4日<\/b>：247天未收，是否出版不详。<\/li>/u)
  assert.match(html, /<li><b>9月6日<\/b>：缺1期。<\/li>/u)
})

test('if two numbers do not determine the days, the printed issues between them are counted', () => {
  const [paperWithGaps] = holdingsOf([
    sampleSummary('2020-07-14', 17528),
    sampleSummary('2021-03-05'),
    sampleSummary('2022-09-05', 18283),
  ])
  assert.ok(paperWithGaps)
  assert.match(
    yearPage(sampleFrame, paperWithGaps, '2020'),
    /<b>7月15日至12月31日<\/b>：170天未收；据期号，2020年7月15日至2022年9月4日的782天里出版754期，本档案收1期，缺753期。/u,
  )
})

test('every day of the year is shown once', () => {
  assert.equal(html.match(/class="day day-(held|missing|unprinted|unknown)"/gu)?.length, 365)
})
