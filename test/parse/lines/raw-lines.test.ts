import assert from 'node:assert/strict'
import test from 'node:test'
import { rawLines } from '../../../src/parse/lines/raw-lines.ts'

const look = (text: string): string[] =>
  rawLines(text).map(({ seen, number, before }) => `${number} ${before} ${seen.trim()}`)

test('every kind of break', () =>
  assert.deepEqual(look('甲\n乙  \n丙\n\n丁\n\n\n戊'), [
    '1 gap 甲',
    '2 wrap 乙',
    '3 hard 丙',
    '5 blank 丁',
    '8 gap 戊',
  ]))
test('every kind of line ending', () =>
  assert.deepEqual(look('甲\r\n乙\r丙\f丁'), ['1 gap 甲', '2 wrap 乙', '3 wrap 丙', '3 gap 丁']))
test('offsets are those of the text', () => {
  const text = '\uFEFF甲\r\n\u3000乙'
  assert.deepEqual(
    rawLines(text).map(({ span: [start, end] }) => text.slice(start, end)),
    ['\uFEFF甲', '\u3000乙'],
  )
})
