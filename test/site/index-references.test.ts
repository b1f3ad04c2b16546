import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexReferences } from '#site/index-references.ts'
import { shardOf } from '#site/shard.ts'
import { sampleIndexes, withBylines } from '../render/indexes/sample-indexes.ts'

const indexes = sampleIndexes([
  '2022-09-05',
  ...Array.from({ length: 101 }, () => withBylines('记者', '李明')),
])
const referencesOf = (shard: string | undefined) => indexReferences(indexes, shardOf(shard))
const paths = (references: { path: string }[]): string[] =>
  references.map(({ path }) => decodeURIComponent(path))

test('without a shard, the references are the overview, four indexes and every page of every entry', () => {
  const { indexOverview, names, entry } = referencesOf(undefined)
  assert.deepEqual(paths([...indexOverview, ...names]), [
    '/indexes/',
    '/reporters/',
    '/columns/',
    '/kinds/',
    '/places/',
  ])
  assert.deepEqual(paths(entry), ['/reporters/李明/', '/reporters/李明/2/', '/kinds/news/', '/kinds/news/2/'])
})

test('a shard with a range of entries has only these entries', () => {
  const { indexOverview, names, entry } = referencesOf('{"entries":[1,3],"issues":[]}')
  assert.deepEqual([indexOverview, names], [[], []])
  assert.deepEqual(paths(entry), ['/reporters/李明/2/', '/kinds/news/'])
  assert.deepEqual(referencesOf('{"issues":["mdrb/2022-09-05"]}').entry, [])
})
