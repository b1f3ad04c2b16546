import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { splitIntoRanges, splitIntoShards, splitYears } from '#publish/site/render-shards.ts'
import { sampleSummary } from '../../render/sample-summary.ts'

const issueOf = (articles: number) => ({
  articles: Array.from({ length: articles }, (_, index) => ({
    id: `01-${index + 10}`,
    kind: 'news' as const,
    title: '',
    bylines: [],
  })),
})

test('puts as many issues into a shard as its limit allows', () => {
  const [a, b, c] = [issueOf(8), issueOf(9), issueOf(8)]
  assert.deepEqual(splitIntoShards([a, b, c], 25), [[a, b], [c]])
})

test('counts every part of a long raw text', () => {
  const parts = Array.from({ length: 5 }, (_, index) => ({ file: 'a.txt', line: index + 2, offset: index }))
  const [a, b] = [{ ...issueOf(8), sourceParts: parts }, issueOf(8)]
  assert.deepEqual(splitIntoShards([a, b], 29), [[a, b]])
  assert.deepEqual(splitIntoShards([a, b], 28), [[a], [b]])
})

test('an archive without issues has no shards', () => {
  assert.deepEqual(splitIntoShards([]), [])
})

test('shards contain all issues in order, and exceed the limit only with a single issue', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 60 }), (counts, limit) => {
      const issues = counts.map(issueOf)
      const shards = splitIntoShards(issues, limit)
      assert.deepEqual(shards.flat(), issues)
      for (const shard of shards) {
        const pages = shard.reduce((sum, { articles }) => sum + articles.length + 4, 0)
        assert.ok(shard.length > 0 && (pages <= limit || shard.length === 1))
      }
    }),
  )
})

test('splits calendars by the pages of a year, with each year of a newspaper once', () => {
  const days = ['2020-07-14', '2020-07-15', '2021-03-05', '2022-09-05', undefined]
  const summaries = days.map((day) => sampleSummary(day))
  assert.deepEqual(splitYears(summaries, 26), [['mdrb/2020', 'mdrb/2021'], ['mdrb/2022']])
  assert.deepEqual(splitYears([sampleSummary('2022-09-05'), sampleSummary('2022-09-05', 1, 'mdwb')]), [
    ['mdrb/2022', 'mdwb/2022'],
  ])
})

test('splits pages into adjacent ranges', () => {
  assert.deepEqual(splitIntoRanges(0), [])
  assert.deepEqual(splitIntoRanges(5, 2), [
    [0, 2],
    [2, 4],
    [4, 5],
  ])
})
