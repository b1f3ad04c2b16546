import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutIntoShards } from '#publish/shards.ts'

const issueOf = (articles: number) => ({
  articles: Array.from({ length: articles }, (_, index) => ({
    id: `01-${index + 10}`,
    kind: 'news' as const,
    title: '',
    bylines: [],
  })),
})

test('as many issues in a shard as have room', () => {
  const [a, b, c] = [issueOf(8), issueOf(11), issueOf(8)]
  assert.deepEqual(cutIntoShards([a, b, c], 25), [[a, b], [c]])
})

test('an archive without issues needs no shard', () => {
  assert.deepEqual(cutIntoShards([]), [])
})

test('shards follow one another, leave no issue out, and overflow only with a single issue', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 60 }), (counts, room) => {
      const issues = counts.map(issueOf)
      const shards = cutIntoShards(issues, room)
      assert.deepEqual(shards.flat(), issues)
      for (const shard of shards) {
        const pages = shard.reduce((sum, { articles }) => sum + articles.length + 3, 0)
        assert.ok(shard.length > 0 && (pages <= room || shard.length === 1))
      }
    }),
  )
})
