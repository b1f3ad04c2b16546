import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anniversariesOf } from '#catalog/anniversaries.ts'
import { anniversaryPage } from '#render/pages/anniversary-page.tsx'
import { sampleFrame } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const anniversaries = anniversariesOf([
  sampleSummary(undefined),
  sampleSummary('2020-02-29'),
  sampleSummary('2021-09-05'),
  sampleSummary('2022-09-05', 18283),
  sampleSummary('2022-09-05', 400, 'mdwb'),
])

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
