/** A year is one shard until it is large; then its months are shards, then their days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { planShards, shardKey } from '#search/plan-shards.ts'

function summary(date: string | undefined, articles: number): IssueSummary {
  return {
    id: `hyrb/${date ?? 'undated/x'}`,
    path: '/',
    publication: { slug: 'hyrb', name: '报纸', basis: 'masthead' },
    ...(date !== undefined && { date: { value: date, basis: 'masthead' } }),
    files: [],
    characters: 0,
    articles: Array.from({ length: articles }, () => ({
      id: '01-01',
      kind: 'news',
      title: '题',
      bylines: [],
    })),
    messages: { error: 0, warning: 0, info: 0 },
    key: 'key',
  }
}

const archive = [
  summary(undefined, 30),
  summary('2020-07-14', 10),
  summary('2022-09-05', 8),
  summary('2022-09-06', 8),
  summary('2022-10-01', 8),
]

const names = (limit: number): string[] => planShards(archive, limit).map(({ name }) => name)

test('splits by years, newest first, undated issues last', () => {
  assert.deepEqual(names(100), ['2022', '2020', 'undated'])
})

test('splits a large year by months, and a large month by days', () => {
  assert.deepEqual(names(20), ['2022-10', '2022-09', '2020', 'undated'])
  assert.deepEqual(names(9), ['2022-10', '2022-09-06', '2022-09-05', '2020-07-14', 'undated'])
})

test('has every issue once, the oldest of a shard first', () => {
  for (const limit of [100, 20, 9]) {
    const dates = planShards(archive, limit).flatMap(({ summaries }) =>
      summaries.toReversed().map(({ id }) => id),
    )
    assert.deepEqual(
      dates,
      archive.toReversed().map(({ id }) => id),
    )
  }
})

test('a shard never has issues of two years', () => {
  for (const limit of [1_000, 20, 1])
    for (const { summaries } of planShards(archive, limit))
      assert.equal(new Set(summaries.map(({ date }) => date?.value.slice(0, 4))).size, 1)
})

test('the key changes when an issue or another input changes', () => {
  const [plan] = planShards([summary('2022-09-05', 8)])
  const [other] = planShards([{ ...summary('2022-09-05', 8), key: 'other' }])
  assert.ok(plan && other)
  assert.equal(shardKey(plan, 'a'), shardKey(plan, 'a'))
  assert.notEqual(shardKey(plan, 'a'), shardKey(other, 'a'))
  assert.notEqual(shardKey(plan, 'a'), shardKey(plan, 'b'))
})
