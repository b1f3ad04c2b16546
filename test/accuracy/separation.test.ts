import assert from 'node:assert/strict'
import { test } from 'node:test'
import { iouOf, separationOf } from '#accuracy/separation.ts'

test('computes the intersection over union of spans', () => {
  assert.equal(iouOf([[0, 10]], [[0, 10]]), 1)
  assert.equal(iouOf([[0, 10]], [[5, 15]]), 5 / 15)
  assert.equal(
    iouOf(
      [
        [0, 4],
        [8, 12],
      ],
      [[2, 10]],
    ),
    4 / 12,
  )
  assert.equal(iouOf([[0, 4]], [[4, 8]]), 0)
  assert.equal(iouOf([], []), 0)
})

test('an article is found above 0.5, but not at exactly 0.5', () => {
  assert.deepEqual(separationOf([[[0, 11]]], [[[0, 20]]]), { right: 1, read: 1, expected: 1 })
  assert.deepEqual(separationOf([[[0, 10]]], [[[0, 20]]]), { right: 0, read: 1, expected: 1 })
})
