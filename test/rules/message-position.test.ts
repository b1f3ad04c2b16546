import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Block, PageTree } from '#model/reading/tree.ts'
import { quotePlace } from '#rules/message-position.ts'

const text = '9月8日上午，会议召开。\n'

/** A page of equal lines that counts how often the lines of its blocks are read. */
function countingPage(size: number): { tree: PageTree; file: VFile; reads: () => number } {
  let reads = 0
  const block = (at: number): Block => ({
    type: 'block',
    before: 'blank',
    opening: { bylines: [], length: 0 },
    jumps: {},
    data: { role: 'paragraph' },
    get lines() {
      reads += 1
      const start = at * text.length
      const span: [number, number] = [start, start + text.length - 1]
      return [{ text: text.trim(), span, number: at + 1 }]
    },
  })
  const children = Array.from({ length: size }, (_, at) => block(at))
  return { tree: { type: 'root', children }, file: new VFile(text.repeat(size)), reads: () => reads }
}

test('the lines of a page are collected once for any number of quotes', () => {
  const { tree, file, reads } = countingPage(300)
  for (let line = 1; line <= 300; line += 1)
    assert.deepEqual(quotePlace(tree, file, '8日', { line }).start, {
      line,
      column: 3,
      offset: (line - 1) * text.length + 2,
    })
  assert.equal(reads(), 300)
})
