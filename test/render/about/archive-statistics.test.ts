import assert from 'node:assert/strict'
import { test } from 'node:test'
import { archiveStatistics } from '#render/about/archive-statistics.ts'
import { sampleSummary } from '../sample-summary.ts'

const numbered = [sampleSummary('2020-07-14', 17_528), sampleSummary('2022-09-05', 18_283)]

test('the statistics count issues, articles, characters and kinds, and give the time span', () => {
  const { issues, undated, articles, characters, span, kinds } = archiveStatistics([
    ...numbered,
    sampleSummary(undefined),
  ])
  assert.deepEqual(
    { issues, undated, articles, characters },
    { issues: 3, undated: 1, articles: 3, characters: 3_000 },
  )
  assert.deepEqual(span, { first: '2020-07-14', last: '2022-09-05' })
  assert.deepEqual([...kinds], [['news', 3]])
})

test('an archive without a dated issue has no span', () => {
  assert.equal(archiveStatistics([sampleSummary(undefined)]).span, undefined)
})
