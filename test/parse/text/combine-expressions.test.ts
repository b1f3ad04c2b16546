import assert from 'node:assert/strict'
import { test } from 'node:test'
import { combineExpressions } from '#parse/text/combine-expressions.ts'

test('the combined expression matches where any part matches, and keeps the anchors of each', () => {
  const sign = combineExpressions([/^第\d+号|总第/u, /版$/u])
  for (const text of ['第18283号', '今日八版', '报社总第3期']) assert.ok(sign.test(text), text)
  for (const text of ['今天第1号', '版面']) assert.ok(!sign.test(text), text)
})
