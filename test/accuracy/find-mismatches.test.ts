import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMismatches } from '#accuracy/find-mismatches.ts'
import { file, gold, pageReading, pictureArticle, storyArticle } from './sample-page.ts'

test('a perfect record has no mismatches', () => {
  assert.deepEqual(findMismatches(pageReading()), [])
})

test('lists each difference with its line, expected and read text', () => {
  const { kicker, ...rest } = storyArticle
  const items = [{ ...rest, body: [{ type: 'paragraph' as const, text: '全市秋收' }] }, pictureArticle]
  assert.deepEqual(findMismatches(pageReading({ items })), [
    { file, line: 2, what: 'kicker', expected: '全市秋收会召开' },
    { file, line: 4, what: 'paragraph', expected: '全市秋收全面展开。', read: '全市秋收' },
  ])
})

test('lists a missing article and a superfluous one', () => {
  assert.deepEqual(findMismatches(pageReading({ items: [storyArticle] })), [
    { file, line: 7, what: 'article', expected: '图为收割现场。' },
  ])
  const [story] = gold.items
  assert.deepEqual(findMismatches({ ...pageReading(), gold: { ...gold, items: story ? [story] : [] } }), [
    { file, line: 7, what: 'article', read: '图为收割现场。' },
  ])
})

test('pairs gold without spans by equal texts', () => {
  const items = gold.items.map(({ spans, ...item }) => item)
  const modified = pageReading({ items: [pictureArticle, { ...storyArticle, headline: '秋收' }] })
  assert.deepEqual(findMismatches({ ...modified, gold: { ...gold, items } }), [
    { file, line: 3, what: 'headline', expected: '秋收开镰颗粒归仓', read: '秋收' },
  ])
})

test('lists a wrong newspaper and a missing record', () => {
  const publication = { slug: 'bjwb', name: '滨江晚报', evidence: { basis: 'assumed' as const, clues: [] } }
  assert.deepEqual(findMismatches(pageReading({ publication })), [
    { file, line: 1, what: 'publication', expected: '滨江日报', read: '滨江晚报' },
  ])
  assert.equal(findMismatches({ ...pageReading(), issue: undefined })[0]?.what, 'record')
})
