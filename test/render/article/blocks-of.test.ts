import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from '#render/article/blocks-of.ts'
import { sampleReading } from '../sample-issue.ts'

test('an article has its blocks in reading order, without those of other articles and the masthead', () => {
  assert.deepEqual(
    blocksOf(sampleReading, { id: '01-03' }).map(({ line }) => line),
    [3, 5, 7],
  )
  assert.deepEqual(
    blocksOf(sampleReading, { id: '01-09' }).map(({ line }) => line),
    [9],
  )
})

test('an article that the reading does not contain has no blocks', () => {
  assert.deepEqual(blocksOf(sampleReading, { id: '01-99' }), [])
})
