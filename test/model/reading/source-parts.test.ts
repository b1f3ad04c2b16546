import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockReading } from '#model/reading/reading.ts'
import { sourceParts } from '#model/reading/source-parts.ts'

const limits = { lines: 5, length: 100 }

const block = (file: string, line: number, article: string): BlockReading => ({
  file,
  line,
  spans: [[0, 0]],
  role: 'paragraph',
  article,
  cues: [],
  margin: 1,
})

const linesOf = (count: number, length = 1): string => Array(count).fill('甲'.repeat(length)).join('\n')

/** Where parts begin: `a.txt:6`. */
const cutsOf = (texts: Record<string, string>, reading: BlockReading[]): string[] =>
  sourceParts(Object.keys(texts), texts, reading, limits).map(({ file, line }) => `${file}:${line}`)

test('a text within the limits is one part', () => {
  assert.deepEqual(cutsOf({ 'a.txt': linesOf(5) }, []), [])
  assert.deepEqual(cutsOf({ 'a.txt': linesOf(2, 50) }, []), [])
  assert.deepEqual(sourceParts(['a.txt'], { 'a.txt': linesOf(1500) }, []), [])
})

test('a part begins with a file, else with an article, else with a block', () => {
  const paragraphs = [1, 2, 3, 4, 5, 6].map((line) => block('a.txt', line, line < 4 ? 'A' : 'B'))
  assert.deepEqual(cutsOf({ 'a.txt': linesOf(3), 'b.txt': linesOf(4) }, []), ['b.txt:1'])
  assert.deepEqual(cutsOf({ 'a.txt': linesOf(7) }, paragraphs), ['a.txt:4'])
  assert.deepEqual(cutsOf({ 'a.txt': linesOf(7) }, [block('a.txt', 1, 'A'), block('a.txt', 3, 'A')]), [
    'a.txt:3',
  ])
})

test('a block longer than a part is cut between two of its lines, a longer line not at all', () => {
  assert.deepEqual(cutsOf({ 'a.txt': linesOf(11) }, [block('a.txt', 1, 'A')]), ['a.txt:6', 'a.txt:11'])
  assert.deepEqual(cutsOf({ 'a.txt': linesOf(3, 300) }, []), ['a.txt:2', 'a.txt:3'])
})

test('the offset of a part is that of its line', () => {
  assert.deepEqual(sourceParts(['a.txt'], { 'a.txt': linesOf(6, 3) }, [], limits), [
    { file: 'a.txt', line: 6, offset: 20 },
  ])
})

test('a hundred thousand lines are cut in linear time', () => {
  const cpu = (count: number): number => {
    const text = linesOf(count)
    const reading = Array.from({ length: count }, (_, index) => block('a.txt', index + 1, String(index >> 3)))
    const before = process.cpuUsage()
    sourceParts(['a.txt'], { 'a.txt': text }, reading)
    return process.cpuUsage(before).user
  }
  cpu(10_000)
  const [small, large] = [cpu(10_000), cpu(100_000)]
  assert.ok(large < small * 40, `${small} µs for 10,000 lines, ${large} µs for 100,000`)
})
