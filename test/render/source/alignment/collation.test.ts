import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { BlockReading } from '#model/reading/reading.ts'
import { type CollationRow, collate } from '#render/source/alignment/collation.ts'
import { linesOf } from '#render/source/alignment/raw-lines.ts'
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

const shown = (pieces: CollationRow[]): string[] =>
  pieces.map(
    ({ block, segments: stretches }) =>
      `${block?.line ?? '-'} ${stretches.map(({ text }) => text).join('|')}`,
  )

test('pieces hold every character of every line once, in order, whatever the blocks claim', () => {
  const line = fc.constantFrom('', ' ', '\u3000', '一行字', '# 题', '前半。后半')
  const span = fc
    .tuple(fc.nat(40), fc.nat(12))
    .map(([start, length]): [number, number] => [start, start + length])
  const blocks = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), blocks, (lines, ending, claimed) => {
      const text = lines.join(ending)
      const reading = claimed.map((spans, index) => blockOf(index + 1, ...spans))
      const stretches = collate(text, file, reading, []).flatMap((piece) => piece.segments)
      const byLine = linesOf(text).map(({ number }) =>
        stretches.filter((stretch) => stretch.line === number).map((stretch) => stretch.text),
      )
      assert.deepEqual(
        stretches,
        stretches.toSorted((a, b) => a.line - b.line || a.start - b.start),
      )
      assert.equal(byLine.map((parts) => parts.join('')).join(ending), text)
    }),
  )
})

test('blank lines between blocks are pieces without a role', () => {
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

test('a line that an editor has cut shows both its blocks', () => {
  const pieces = collate('情况。周明参加。', file, [blockOf(1, [0, 3]), blockOf(2, [3, 8])], [])
  assert.deepEqual(shown(pieces), ['1 情况。', '2 周明参加。'])
  assert.deepEqual(
    pieces.flatMap(({ segments: stretches }) => stretches.map(({ line, column }) => [line, column])),
    [
      [1, 1],
      [1, 4],
    ],
  )
})

test('a block that goes on after a blank line keeps its block, and says where it began', () => {
  const pieces = collate(
    '全市秋\n\n图片\n收展开。',
    file,
    [blockOf(1, [0, 3], [8, 12]), blockOf(3, [5, 7])],
    [],
  )
  assert.deepEqual(shown(pieces), ['1 全市秋', '- ', '3 图片', '1 收展开。'])
  assert.deepEqual(pieces[3]?.continuesFrom, { file, line: 1 })
  assert.deepEqual(pieces[0]?.continuesAt, { file, line: 4 })
})

test('a paragraph from another raw file says where it began', () => {
  const first = { ...blockOf(1, [0, 3]), file: 'first.txt', part: 0 }
  const pieces = collate('随到随烘。', file, [first, { ...blockOf(1, [0, 5]), part: 0 }], [])
  assert.deepEqual(pieces[0]?.continuesFrom, { file: 'first.txt', line: 1 })
})

test('a message about a line that is not there stands at the beginning', () => {
  const message = {
    ruleId: 'x',
    severity: 'info' as const,
    reason: '可疑',
    place: { file, line: 99, column: 1 },
  }
  const [first] = collate('情况。', file, [blockOf(1, [0, 3])], [message])
  assert.deepEqual(first?.messages, [message])
})

test('a message stands once, at the block of its column', () => {
  const place = { file, line: 1, column: 5 }
  const message = { ruleId: 'x', severity: 'info' as const, reason: '可疑', place }
  const reading = [blockOf(1, [0, 3]), blockOf(2, [3, 8])]
  const pieces = collate('情况。周明参加。', file, reading, [message])
  assert.deepEqual(
    pieces.map(({ messages }) => messages.length),
    [0, 1],
  )
})
