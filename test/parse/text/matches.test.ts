import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchesOf } from '#parse/text/matches.ts'

const quarters = /今年[一二三]季度/gu

test('every match, in order, each with its place', () => {
  const found = matchesOf('今年一季度增长，今年二季度也增长', quarters, ['季度'])
  assert.deepEqual(
    found.map(({ 0: text, index }) => [text, index]),
    [
      ['今年一季度', 0],
      ['今年二季度', 8],
    ],
  )
})

test('none where none of the words stands', () => {
  assert.deepEqual(matchesOf('今年以来增长', quarters, ['季度']), [])
})
