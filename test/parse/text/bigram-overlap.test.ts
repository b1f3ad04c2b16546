import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bigramOverlap, lettersOf } from '#parse/text/bigram-overlap.ts'

test('what a text repeats of a title, and where it begins to', () => {
  assert.deepEqual(bigramOverlap('秋粮收购', '全市秋粮收购启动'), { share: 1, firstIndex: 2 })
  assert.deepEqual(bigramOverlap('秋粮入库', lettersOf('全市，秋粮 收购')), { share: 1 / 3, firstIndex: 2 })
})

test('what is not repeated stands nowhere, and one character has no pair', () => {
  const none = { share: 0, firstIndex: Number.POSITIVE_INFINITY }
  assert.deepEqual(bigramOverlap('从正午等到黄昏', '全市秋粮收购启动'), none)
  assert.deepEqual(bigramOverlap('粮', '全市秋粮收购启动'), none)
})
