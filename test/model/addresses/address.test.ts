import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineAnchor } from '#model/addresses/address.ts'

test('a line has an anchor in each raw file of its issue, and none in any other file', () => {
  const files = ['0905.txt', '0905-2.txt']
  assert.equal(lineAnchor(files, { line: 7 }), 'L7')
  assert.equal(lineAnchor(files, { file: '0905.txt', line: 7 }), 'L7')
  assert.equal(lineAnchor(files, { file: '0905-2.txt', line: 7 }), 'F2L7')
  assert.throws(() => lineAnchor(files, { file: '0905.fix.yaml', line: 7 }), RangeError)
})
