import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruledLines } from '#render/source/line-ruler.tsx'

test('a long text is ruled in round numbers, a short one is not', () => {
  assert.deepEqual(ruledLines(39), [])
  assert.deepEqual(ruledLines(131), [1, 20, 40, 60, 80, 100, 120])
  assert.deepEqual(ruledLines(1500).length, 8)
  for (const lines of [100, 999, 5000, 30_000, 90_000])
    assert.ok(ruledLines(lines).length <= 13, String(lines))
})
