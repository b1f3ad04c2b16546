import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missLine } from '#report/miss-line.ts'

const at = { file: 'a.txt', line: 9 }

test('position, part, expected and actual text', () => {
  assert.equal(
    missLine({ ...at, what: 'kicker', expected: '全市秋收会召开' }),
    'a.txt:9 kicker: expected “全市秋收会召开”, read nothing',
  )
})

test('long texts are shown from where they begin to differ', () => {
  const same = '甲'.repeat(50)
  assert.equal(
    missLine({ ...at, what: 'paragraph', expected: `${same}乙`, read: `${same}丙` }),
    `a.txt:9 paragraph: expected “…${'甲'.repeat(20)}乙”, read “…${'甲'.repeat(20)}丙”`,
  )
})
