import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMisses } from '#accuracy/find-misses.ts'
import { file, gold, pictureRead, reading, storyRead } from './page.ts'

test('nothing is missed where all is right', () => {
  assert.deepEqual(findMisses(reading()), [])
})

test('each difference with its line, what was expected and what was read', () => {
  const { kicker, ...rest } = storyRead
  const items = [{ ...rest, body: [{ type: 'paragraph' as const, text: '全市秋收' }] }, pictureRead]
  assert.deepEqual(findMisses(reading({ items })), [
    { file, line: 2, what: 'kicker', expected: '全市秋收会召开' },
    { file, line: 4, what: 'paragraph', expected: '全市秋收全面展开。', read: '全市秋收' },
  ])
})

test('an article of which nothing was read, and one that is not there', () => {
  assert.deepEqual(findMisses(reading({ items: [storyRead] })), [
    { file, line: 7, what: 'article', expected: '图为收割现场。' },
  ])
  const [story] = gold.items
  assert.deepEqual(findMisses({ ...reading(), gold: { ...gold, items: story ? [story] : [] } }), [
    { file, line: 7, what: 'article', read: '图为收割现场。' },
  ])
})

test('gold without spans is paired by the texts that are equal', () => {
  const items = gold.items.map(({ spans, ...item }) => item)
  const spoilt = reading({ items: [pictureRead, { ...storyRead, headline: '秋收' }] })
  assert.deepEqual(findMisses({ ...spoilt, gold: { ...gold, items } }), [
    { file, line: 3, what: 'headline', expected: '秋收开镰颗粒归仓', read: '秋收' },
  ])
})

test('paper, date and a record that is missing', () => {
  const publication = { slug: 'bjwb', name: '滨江晚报', evidence: { basis: 'assumed' as const, clues: [] } }
  assert.deepEqual(findMisses(reading({ publication })), [
    { file, line: 1, what: 'publication', expected: '滨江日报', read: '滨江晚报' },
  ])
  assert.equal(findMisses({ ...reading(), issue: undefined })[0]?.what, 'record')
})
