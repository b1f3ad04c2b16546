import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleStarts, linesOfParts } from '#render/article/places-in-source.ts'
import { sampleArticle, sampleReading } from '../sample-issue.ts'
import { sampleBlock } from './sample-block.ts'

test('each part has the first of its lines', () => {
  const lines = [...linesOfParts(sampleReading, sampleArticle)].map(([anchor, { file, line }]) => [
    anchor,
    `${file}:${line}`,
  ])
  assert.deepEqual(Object.fromEntries(lines), {
    headline: 'sample.txt:3',
    p1: 'sample.txt:5',
    byline: 'sample.txt:5',
  })
})

test('an article starts on the line in its id', () => {
  assert.deepEqual(articleStarts(sampleReading, { ...sampleArticle, id: '01-105' }), [
    { file: 'sample.txt', line: 105 },
  ])
})

test('in a second raw file an article starts with its first block there, or on line 1 without a block', () => {
  const sources = [
    ...sampleArticle.sources,
    { file: 'second.txt', spans: [] },
    { file: 'third.txt', spans: [] },
  ]
  const reading = [
    ...sampleReading,
    sampleBlock({ file: 'second.txt', line: 4 }),
    sampleBlock({ file: 'second.txt', line: 6 }),
  ]
  assert.deepEqual(articleStarts(reading, { ...sampleArticle, sources }), [
    { file: 'sample.txt', line: 3 },
    { file: 'second.txt', line: 4 },
    { file: 'third.txt', line: 1 },
  ])
})
