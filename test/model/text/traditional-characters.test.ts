/** The table of traditional characters is that of OpenCC, character by character. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Converter } from 'opencc-js/t2cn'
import { traditionalPairs } from '#model/text/traditional-characters.ts'

/** Extension A and the basic block of Han characters. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const

test('the table has every character that OpenCC converts to one other character', () => {
  const toSimplified = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCharCode(code)
      const simplified = toSimplified(character)
      if (simplified !== character && simplified.length === 1) pairs += character + simplified
    }
  assert.equal(traditionalPairs, pairs)
})
