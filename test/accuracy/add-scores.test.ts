import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addScores } from '#accuracy/add-scores.ts'
import { scorePage } from '#accuracy/score-page.ts'
import { pageReading, storyArticle } from './sample-page.ts'

test('adds the counts of pages', () => {
  const sum = addScores([scorePage(pageReading()), scorePage(pageReading({ items: [storyArticle] }))])
  assert.equal(sum.pages, 2)
  assert.deepEqual(sum.coverage, { all: 108, lost: 7, twice: 0 })
  assert.deepEqual(sum.exact, { right: 3, all: 4 })
  assert.deepEqual(sum.articles, { right: 3, read: 3, expected: 4 })
  assert.deepEqual(sum.parts.caption, { right: 1, read: 1, expected: 2 })
})

test('the sum of no pages has zero counts', () => {
  const { pages, exact } = addScores([])
  assert.deepEqual([pages, exact], [0, { right: 0, all: 0 }])
})
