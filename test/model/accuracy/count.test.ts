import assert from 'node:assert/strict'
import { test } from 'node:test'
import { f1Of, precisionOf, recallOf } from '#model/accuracy/count.ts'

test('precision, recall and their harmonic mean', () => {
  const count = { right: 6, read: 8, expected: 12 }
  assert.equal(precisionOf(count), 0.75)
  assert.equal(recallOf(count), 0.5)
  assert.equal(f1Of(count), 0.6)
})

test('reading nothing is right where there is nothing, and only there', () => {
  assert.equal(f1Of({ right: 0, read: 0, expected: 0 }), 1)
  assert.equal(f1Of({ right: 0, read: 0, expected: 3 }), 0)
  assert.equal(f1Of({ right: 0, read: 3, expected: 0 }), 0)
})
