import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shardsOf } from '#publish/site/render-pages.ts'
import { sampleSummary } from '../../render/sample-summary.ts'

test('a small archive has one run for the site-wide pages and one for its issues', () => {
  const [siteWide = '', issues = '', ...others] = shardsOf([
    sampleSummary('2021-03-05'),
    sampleSummary('2022-09-05'),
  ])
  const { entries, ...rest } = JSON.parse(siteWide)
  assert.deepEqual(rest, { siteWide: true, years: ['mdrb/2021', 'mdrb/2022'] })
  assert.equal(entries[0], 0)
  assert.equal(issues, '{"issues":["mdrb/2021-03-05","mdrb/2022-09-05"]}')
  assert.deepEqual(others, [])
})

test('an archive of many years has further runs for calendars and for issues', () => {
  const summaries = Array.from({ length: 250 }, (_, index) => sampleSummary(`${1800 + index}-01-01`))
  const shards = shardsOf(summaries).map((shard) => JSON.parse(shard))
  assert.deepEqual(
    shards.map(({ siteWide = false, years = [], issues = [] }) => [siteWide, years.length, issues.length]),
    [
      [true, 76, 0],
      [false, 76, 0],
      [false, 76, 0],
      [false, 22, 0],
      [false, 0, 200],
      [false, 0, 50],
    ],
  )
})

test('an archive without issues has only the run for the site-wide pages', () => {
  assert.equal(shardsOf([]).length, 1)
})
