import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdingsOf } from '#catalog/holdings.ts'
import { homePage } from '#render/pages/home-page.tsx'
import { sampleFrame, sampleIssue } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const summaries = [
  sampleSummary(undefined),
  sampleSummary('2020-07-14', 17528),
  sampleSummary('2021-03-05', undefined, 'mdwb'),
  sampleSummary('2022-09-05', 18283),
]
const papers = holdingsOf(summaries)

test('the home page begins with the latest issue and links to every paper, year and earlier issue', () => {
  const html = homePage(sampleFrame, summaries, papers, sampleIssue)
  assert.match(html, /最新一期：某地日报/u)
  assert.match(html, /<span class="time-span">2020年7月14日至<wbr>2022年9月5日<\/span>/u)
  const order = ['最新一期', '往期', '2021-03-05的头条', '2020-07-14的头条'].map((text) => html.indexOf(text))
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
  for (const path of [
    '/mdrb/',
    '/mdwb/',
    '/mdrb/2020/',
    '/mdrb/2022/',
    '/mdwb/2021/',
    '/mdrb/undated/a.txt/',
  ])
    assert.ok(html.includes(`href="${path}"`), path)
})

test('the timeline shows every year, also those without an issue', () => {
  const html = homePage(sampleFrame, summaries, papers, sampleIssue)
  const table = /<table class="timeline">.*<\/table>/su.exec(html)?.[0] ?? ''
  assert.deepEqual(
    [...table.matchAll(/<th scope="row">(.*?)<\/th>/gu)].map(([, name]) => name?.replaceAll(/<.*?>/gu, '')),
    ['2022年', '2021年', '2020年', '日期待考'],
  )
  assert.equal(table.match(/未收/gu)?.length, 3)
  assert.match(html, /<form class="jump"/u)
  assert.match(html, /href="\/on-this-day\/">历史上的今天/u)
})

test('adjacent years without an issue are one row of the timeline', () => {
  const far = [...summaries, sampleSummary('2916-08-09')]
  const html = homePage(sampleFrame, far, holdingsOf(far), sampleIssue)
  const table = /<table class="timeline">.*<\/table>/su.exec(html)?.[0] ?? ''
  assert.deepEqual(
    [...table.matchAll(/<th scope="row">(.*?)<\/th>/gu)].map(([, name]) => name?.replaceAll(/<.*?>/gu, '')),
    ['2916年', '2023年至2915年', '2022年', '2021年', '2020年', '日期待考'],
  )
})

test('the home page of an empty archive is valid', () => {
  assert.match(homePage(sampleFrame, [], []), /档案里还没有报纸/u)
})
