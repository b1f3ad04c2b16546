import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparisons, peers } from '#render/about/comparison.ts'

test('33 features are compared, each with every peer', () => {
  assert.equal(comparisons.length, 33)
  for (const { feature, peers: marks } of comparisons) {
    assert.equal(marks.split(' ').length, peers.length, feature)
    assert.match(marks, /^[ynp?-](?:\/[ynp?-])?\*?(?: [ynp?-](?:\/[ynp?-])?\*?)*$/u, feature)
  }
})

test('what is here can be seen somewhere, what is not leads nowhere', () => {
  for (const { feature, has, examplePage: leadsTo } of comparisons)
    assert.equal(leadsTo === undefined, has === 'n', feature)
})
