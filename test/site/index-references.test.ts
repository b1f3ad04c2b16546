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

test('without a shard there are the hub, four lists and every page of every name', () => {
  const { indexOverview: hub, names, entry } = referencesOf(undefined)
  assert.deepEqual(paths([...hub, ...names]), [
    '/indexes/',
    '/reporters/',
    '/columns/',
    '/kinds/',
    '/places/',
  ])
  assert.deepEqual(paths(entry), ['/reporters/李明/', '/reporters/李明/2/', '/kinds/news/', '/kinds/news/2/'])
})

test('a range of entries is written alone', () => {
  const { indexOverview: hub, names, entry } = referencesOf('{"entries":[1,3],"issues":[]}')
  assert.deepEqual([hub, names], [[], []])
  assert.deepEqual(paths(entry), ['/reporters/李明/2/', '/kinds/news/'])
  assert.deepEqual(referencesOf('{"issues":["mdrb/2022-09-05"]}').entry, [])
})
