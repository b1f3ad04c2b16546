import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOf } from '#model/reading/raw-lines.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import { type CollationRow, collate } from '#render/source/alignment/collation.ts'
import { sampleReading, sampleText } from '../../sample-issue.ts'

const file = 'sample.txt'

const blockOf = (line: number, ...spans: Array<[number, number]>): BlockReading => ({
  file,
  line,
  spans,
  role: 'paragraph',
  article: '01-03',
  part: line,
  cues: [],
  margin: 3,
})

const describeRows = (rows: CollationRow[]): string[] =>
  rows.map(({ block, segments }) => `${block?.line ?? '-'} ${segments.map(({ text }) => text).join('|')}`)

test('rows contain every character of every line once and in order, for any block spans', () => {
  const line = fc.constantFrom('', ' ', '\u3000', '一行字', '# 题', '前半。后半')
  const span = fc
    .tuple(fc.nat(40), fc.nat(12))
    .map(([start, length]): [number, number] => [start, start + length])
  const blocks = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
  fc.assert(
    fc.property(
      fc.array(line),
      fc.constantFrom('\n', '\r\n', '\r'),
      blocks,
      (lines, ending, spansByBlock) => {
        const text = lines.join(ending)
        const reading = spansByBlock.map((spans, index) => blockOf(index + 1, ...spans))
        const segments = collate(text, file, reading, []).flatMap((row) => row.segments)
        const byLine = linesOf(text).map(({ number }) =>
          segments.filter((segment) => segment.line === number).map((segment) => segment.text),
        )
        assert.deepEqual(
          segments,
          segments.toSorted((a, b) => a.line - b.line || a.start - b.start),
        )
        assert.equal(byLine.map((parts) => parts.join('')).join(ending), text)
      },
    ),
  )
})

test('blank lines between blocks are rows without a block', () => {
  const roles = collate(sampleText, file, sampleReading, []).map(({ block }) => block?.role)
  assert.deepEqual(roles, [
    'masthead',
    undefined,
    'headline',
    undefined,
    'lead',
    undefined,
    'paragraph',
    undefined,
    'headline',
  ])
})

test('a line with two blocks becomes two rows', () => {
  const rows = collate('情况。周明参加。', file, [blockOf(1, [0, 3]), blockOf(2, [3, 8])], [])
  assert.deepEqual(describeRows(rows), ['1 情况。', '2 周明参加。'])
  assert.deepEqual(
    rows.flatMap(({ segments }) => segments.map(({ line, column }) => [line, column])),
    [
      [1, 1],
      [1, 4],
    ],
  )
})

test('a block that continues after other lines is several rows that link to each other', () => {
  const rows = collate(
    '全市秋\n\n图片\n收展开。',
    file,
    [blockOf(1, [0, 3], [8, 12]), blockOf(3, [5, 7])],
    [],
  )
  assert.deepEqual(describeRows(rows), ['1 全市秋', '- ', '3 图片', '1 收展开。'])
  assert.deepEqual(rows[3]?.continuesFrom, { file, line: 1 })
  assert.deepEqual(rows[0]?.continuesAt, { file, line: 4 })
})

test('a paragraph that continues from another raw file links to its place in that file', () => {
  const first = { ...blockOf(1, [0, 3]), file: 'first.txt', part: 0 }
  const rows = collate('随到随烘。', file, [first, { ...blockOf(1, [0, 5]), part: 0 }], [])
  assert.deepEqual(rows[0]?.continuesFrom, { file: 'first.txt', line: 1 })
})

test('a message about a line that does not exist belongs to the first row', () => {
  const message = {
    ruleId: 'x',
    severity: 'info' as const,
    reason: '可疑',
    place: { file, line: 99, column: 1 },
  }
  const [first] = collate('情况。', file, [blockOf(1, [0, 3])], [message])
  assert.deepEqual(first?.messages, [message])
})

test('a message belongs to one row, that of the block at its column', () => {
  const place = { file, line: 1, column: 5 }
  const message = { ruleId: 'x', severity: 'info' as const, reason: '可疑', place }
  const reading = [blockOf(1, [0, 3]), blockOf(2, [3, 8])]
  const rows = collate('情况。周明参加。', file, reading, [message])
  assert.deepEqual(
    rows.map(({ messages }) => messages.length),
    [0, 1],
  )
})
