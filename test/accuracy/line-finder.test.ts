import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLineFinder } from '#accuracy/line-finder.ts'

const raw = '报头\r\n\r\n# 该村\r\n**农**\r\n作物受灾\r\n\r\n该村农作物'

test('finds a text across line breaks and marks, first after the offset, then anywhere', () => {
  const { lineOf } = createLineFinder(raw)
  assert.equal(lineOf('该村农作物', 0), 3)
  assert.equal(lineOf('该村农作物', 20), 7)
  assert.equal(lineOf('报头', 20), 1)
  assert.equal(lineOf('没有的字', 0), undefined)
})

test('counts lines from 1, with any line ending', () => {
  const { lineAt } = createLineFinder('a\rb\nc\r\nd')
  assert.deepEqual([0, 2, 4, 7].map(lineAt), [1, 2, 3, 4])
})

test('finds text after characters of two code units', () => {
  const { lineOf } = createLineFinder('𠮷𠮷𠮷𠮷\n末行')
  assert.equal(lineOf('末行', 0), 2)
})
