import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkedLines } from '#render/source/line-links.tsx'

test('a long text gets at most 13 line links at round numbers, a short text none', () => {
  assert.deepEqual(linkedLines(39), [])
  assert.deepEqual(linkedLines(131), [1, 20, 40, 60, 80, 100, 120])
  assert.deepEqual(linkedLines(1500).length, 8)
  for (const lines of [100, 999, 5000, 30_000, 90_000])
    assert.ok(linkedLines(lines).length <= 13, String(lines))
})
