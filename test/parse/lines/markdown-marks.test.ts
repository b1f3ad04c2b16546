import assert from 'node:assert/strict'
import test from 'node:test'
import { isStrong, withoutHash, withoutStars } from '../../../src/parse/lines/markdown-marks.ts'

test('a pair of stars goes', () => assert.equal(withoutStars('**本报讯** 3月4日'), '本报讯 3月4日'))
test('a lone pair stays', () => assert.equal(withoutStars('星**号'), '星**号'))
test('four stars stay', () => assert.equal(withoutStars('138****5678'), '138****5678'))
test('the sequences of a heading go', () => assert.equal(withoutHash('\uFEFF## 植树造林 ##'), '植树造林'))
test('a strong line is strong', () => {
  assert.ok(isStrong('**林国强主持**'))
  assert.ok(!isStrong('**本报讯** 3月4日'))
})
