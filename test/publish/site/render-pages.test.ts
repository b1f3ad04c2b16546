import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shardsOf } from '#publish/site/render-pages.ts'
import { sampleSummary } from '../../render/sample-summary.ts'

test('a small archive is rendered by one run without a shard', () => {
  assert.deepEqual(shardsOf([sampleSummary('2021-03-05'), sampleSummary('2022-09-05')]), [''])
  assert.deepEqual(shardsOf([]), [''])
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
