import assert from 'node:assert/strict'
import { test } from 'node:test'
import { echoOf, lettersOf } from '#parse/text/pairs.ts'

test('what a text repeats of a title, and where it begins to', () => {
  assert.deepEqual(echoOf('秋粮收购', '全市秋粮收购启动'), { share: 1, at: 2 })
  assert.deepEqual(echoOf('秋粮入库', lettersOf('全市，秋粮 收购')), { share: 1 / 3, at: 2 })
})

test('what is not repeated stands nowhere, and one character has no pair', () => {
  const none = { share: 0, at: Number.POSITIVE_INFINITY }
  assert.deepEqual(echoOf('从正午等到黄昏', '全市秋粮收购启动'), none)
  assert.deepEqual(echoOf('粮', '全市秋粮收购启动'), none)
})
