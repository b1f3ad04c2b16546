import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '#model/reading/reading.ts'
import { joinsOf } from '#render/article/joins.ts'
import { sampleBlock } from './sample-block.ts'

/** `file:line` of each block that continues another, with the place of the previous block. */
const joinedLines = (reading: Reading): string[] =>
  [...joinsOf(reading)].map(([block, { file, line }]) => `${block.file}:${block.line} ← ${file}:${line}`)

test('a block continues the previous block of the same body part, in any raw file', () => {
  const reading = [
    sampleBlock({ line: 5, role: 'lead' }),
    sampleBlock({ line: 7 }),
    sampleBlock({ file: 'second.txt', line: 2 }),
  ]
  assert.deepEqual(joinedLines(reading), ['sample.txt:7 ← sample.txt:5', 'second.txt:2 ← sample.txt:7'])
})

test('blocks of different parts or of different articles are not joined', () => {
  const reading = [
    sampleBlock({ line: 5, part: 0 }),
    sampleBlock({ line: 7, part: 1 }),
    sampleBlock({ line: 9, part: 0, article: '01-09' }),
  ]
  assert.deepEqual(joinedLines(reading), [])
})

test('blocks outside the body are not joined', () => {
  const reading = [sampleBlock({ line: 3, role: 'subhead' }), sampleBlock({ line: 5 })]
  assert.deepEqual(joinedLines(reading), [])
})
