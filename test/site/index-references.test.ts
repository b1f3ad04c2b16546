import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageKinds } from '#site/page-kinds.ts'
import { shardOf } from '#site/shard.ts'
import { sampleIndexes, withBylines } from '../render/indexes/sample-indexes.ts'
import { samplePageSource } from './sample-page-source.ts'

const indexes = sampleIndexes([
  '2022-09-05',
  ...Array.from({ length: 101 }, () => withBylines('记者', '李明')),
])
const source = { ...samplePageSource([]), indexes }

const pathsIn = (kind: 'indexOverview' | 'names' | 'entry', shard: string | undefined): string[] =>
  pageKinds[kind].references(source, shardOf(shard)).map(({ path }) => decodeURIComponent(path))

test('without a shard, the references are the overview, four indexes and every page of every entry', () => {
  assert.deepEqual(pathsIn('indexOverview', undefined), ['/indexes/'])
  assert.deepEqual(pathsIn('names', undefined), ['/reporters/', '/columns/', '/kinds/', '/places/'])
  assert.deepEqual(pathsIn('entry', undefined), [
    '/reporters/李明/',
    '/reporters/李明/2/',
    '/kinds/news/',
    '/kinds/news/2/',
  ])
})

test('a shard with a range of entries has only these entries', () => {
  const shard = '{"entries":[1,3]}'
  assert.deepEqual([...pathsIn('indexOverview', shard), ...pathsIn('names', shard)], [])
  assert.deepEqual(pathsIn('entry', shard), ['/reporters/李明/2/', '/kinds/news/'])
  assert.deepEqual(pathsIn('entry', '{"issues":["mdrb/2022-09-05"]}'), [])
})
