import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import { messagesAbout } from '#render/source/alignment/messages-about.ts'
import { sampleIssue } from '../../sample-issue.ts'

const file = 'sample.txt'
const text = ['第一题', '让老人少跑', '第二题', '旧车棚变图书角。', '路。今年底以前。'].join('\n')

const block = (article: string, words: string): BlockReading => {
  const start = text.indexOf(words)
  const line = text.slice(0, start).split('\n').length
  return {
    file,
    line,
    spans: [[start, start + words.length]],
    role: 'paragraph',
    article,
    cues: [],
    margin: 3,
  }
}

/** In article order: the end of the first article, printed after the second, comes before all blocks of the second. */
const reading = [
  block('01-01', '第一题'),
  block('01-01', '让老人少跑'),
  block('01-01', '路。今年底以前。'),
  block('01-03', '第二题'),
  block('01-03', '旧车棚变图书角。'),
]

const about = (places: Array<{ line: number; column: number }>, id: string, read = reading): string[] => {
  const messages = places.map(({ line, column }) => ({
    ruleId: 'x',
    severity: 'info' as const,
    reason: `${line}:${column}`,
    place: { file, line, column },
  }))
  const parsed: ParsedIssue = { issue: { ...sampleIssue, messages }, reading: read }
  return messagesAbout(parsed, () => text, { id }).map(({ reason }) => reason)
}

test('a message about a line that was moved back into an article belongs to that article', () => {
  const places = [4, 5].map((line) => ({ line, column: 1 }))
  assert.deepEqual(about(places, '01-01'), ['5:1'])
  assert.deepEqual(about(places, '01-03'), ['4:1'])
})

test('a message on a line with two articles belongs to the article at its column', () => {
  const split = [...reading.slice(0, 4), block('01-03', '旧车棚'), block('01-04', '变图书角。')]
  const places = [2, 5].map((column) => ({ line: 4, column }))
  assert.deepEqual(about(places, '01-03', split), ['4:2'])
  assert.deepEqual(about(places, '01-04', split), ['4:5'])
})
