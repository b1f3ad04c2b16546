import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Article } from '#model/record/article.ts'
import { makeUp } from '#render/issue/makeup.ts'
import { sampleArticle } from '../sample-issue.ts'

const articleOf = (length: number, index = 0): Article => ({
  ...sampleArticle,
  id: `01-${String(index + 1).padStart(2, '0')}`,
  body: [{ type: 'paragraph', text: '字'.repeat(length) }],
})

const shapeOf = (lengths: number[]): string =>
  makeUp(lengths.map(articleOf))
    .map((row) => row.map(({ columns, items }) => `${columns}×${items.length}`).join(' '))
    .join(' / ')

test('every article is on the page once, in reading order, and every row has four columns', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 30 }), (lengths) => {
      const items = lengths.map(articleOf)
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

test('the first article has the whole width, two reports of one length share a row', () => {
  assert.equal(shapeOf([1_300, 600, 600]), '4×1 / 2×1 2×1')
})

test('a short article is next to a long one, not below it', () => {
  assert.equal(shapeOf([1_300, 900, 150]), '4×1 / 3×1 1×1')
})
