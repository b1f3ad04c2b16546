import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Article } from '#model/record/article.ts'
import { makeUp } from '#render/issue/makeup.ts'
import { sampleArticle } from '../sample-issue.ts'

const { headline: _, kicker: __, ...untitled } = sampleArticle

/** An article without a title, whose body fills the given number of lines in one column. */
const articleOf = (lines: number, index = 0): Article => ({
  ...untitled,
  id: `01-${String(index + 1).padStart(2, '0')}`,
  subheads: [],
  body: lines === 0 ? [] : [{ type: 'paragraph', text: '字'.repeat(17 * lines - 2) }],
})

/** The rows of a page: `3×1 1×2` has one article in three columns, next to two articles in one column. */
const rowsOf = (...lines: number[]): string =>
  makeUp(lines.map(articleOf))
    .map((row) => row.map(({ columns, items }) => `${columns}×${items.length}`).join(' '))
    .join(' / ')

test('every article is on the page once, in reading order, and every row has four columns', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 30 }), (lines) => {
      const items = lines.map(articleOf)
      const rows = makeUp(items)
      assert.deepEqual(
        rows.flatMap((row) => row.flatMap((cell) => cell.items)),
        items,
      )
      for (const row of rows)
        assert.equal(
          row.reduce((sum, { columns }) => sum + columns, 0),
          4,
        )
    }),
  )
})

test('a page without articles has no rows', () => {
  assert.equal(rowsOf(), '')
})

test('the first article has the whole width, two reports of one length share a row', () => {
  assert.equal(rowsOf(77, 36, 36), '4×1 / 2×1 2×1')
})

test('a short article is next to a long one, not below it', () => {
  assert.equal(rowsOf(77, 53, 9), '4×1 / 3×1 1×1')
})

test('the first article has at least three columns, even if two would leave less white space', () => {
  assert.equal(rowsOf(12, 2, 20, 12, 12), '3×1 1×1 / 2×1 1×1 1×1')
})

test('a long first article has short ones next to it, one below the other', () => {
  assert.equal(rowsOf(30, 4, 4), '3×1 1×2')
  assert.equal(rowsOf(80, 8, 4, 4), '3×1 1×3')
})

test('short articles have one column each', () => {
  assert.equal(rowsOf(0, 8, 0, 12, 12), '4×1 / 1×1 1×1 1×1 1×1')
})

test('a longer article has more columns than its neighbours', () => {
  assert.equal(rowsOf(40, 2, 16, 24, 12), '4×1 / 1×1 3×1 / 2×1 2×1')
  assert.equal(rowsOf(6, 10, 10, 24), '4×1 / 1×1 1×1 2×1')
})

test('two short articles share a cell next to a long one, in reading order', () => {
  assert.equal(rowsOf(12, 0, 0, 8), '4×1 / 2×2 2×1')
  assert.equal(rowsOf(10, 40, 24, 8), '4×1 / 2×1 2×2')
})
