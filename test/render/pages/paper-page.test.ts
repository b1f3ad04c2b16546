import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdingsOf } from '#catalog/holdings.ts'
import { paperPage } from '#render/pages/paper-page.tsx'
import { sampleFrame } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const [paper] = holdingsOf([
  sampleSummary(undefined),
  sampleSummary('2020-07-14', 17528),
  sampleSummary('2022-09-05', 18283),
])

test('the page of a paper lists its issues, newest first, and its undated issues', () => {
  assert.ok(paper)
  const html = paperPage(sampleFrame, paper)
  assert.ok(html.indexOf('2022-09-05的头条') < html.indexOf('2020-07-14的头条'))
  assert.match(html, /id="undated".*?日期待考（a\.txt）/su)
  assert.match(html, /以下各期没有印出的日期/u)
  assert.match(html, /<p class="section-note">首尾之间，按期号推算另出版754期未收。<\/p>/u)
})
