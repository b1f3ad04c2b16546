import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partMarks, unmarked } from '#render/article/part-marks.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle, sampleIssue, sampleReading } from '../sample-issue.ts'

const marks = partMarks({ issue: sampleIssue, reading: sampleReading }, sampleArticle)

test('a part has its anchor and a link to its first line in the raw text', () => {
  const { id, line } = marks('p1')
  assert.equal(id, 'p1')
  assert.equal(
    htmlOf(line),
    '<a class="line-number" href="/mdrb/2022/09/05/source/#L5" aria-label="对照原文第5行">5</a>',
  )
})

test('a part without a block in the raw text has only its anchor', () => {
  assert.deepEqual(marks('column'), { id: 'column', line: null })
})

test('an article on another page than its own has neither anchors nor line numbers', () => {
  assert.deepEqual(unmarked('p1'), { line: null })
})
