import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { heightOf } from '#render/issue/copyfit.ts'

const empty: Article = {
  id: '01-03',
  kind: 'news',
  subheads: [],
  bylines: [],
  body: [],
  captions: [],
  sources: [],
}

const paragraph = (length: number): Article['body'][number] => ({
  type: 'paragraph',
  text: '字'.repeat(length),
})

test('an empty article takes five lines, for its title and the white space around it', () => {
  assert.equal(heightOf(empty, 1), 5)
  assert.equal(heightOf(empty, 4), 5)
})

test('a line has 17 characters, and every paragraph begins with an indent of two', () => {
  assert.equal(heightOf({ ...empty, body: [paragraph(15)] }, 1), 6)
  assert.equal(heightOf({ ...empty, body: [paragraph(16)] }, 1), 7)
  assert.equal(heightOf({ ...empty, body: [paragraph(16), paragraph(15)] }, 1), 8)
})

test('the lines of the text are divided by the columns', () => {
  assert.equal(heightOf({ ...empty, body: [paragraph(17 * 8 - 2)] }, 4), 7)
})

test('captions count like paragraphs', () => {
  assert.equal(heightOf({ ...empty, captions: [{ text: '字'.repeat(16) }] }, 1), 7)
})

test('a headline character is 1.6 times as wide, in a line across all columns', () => {
  assert.equal(heightOf({ ...empty, headline: '字'.repeat(10) }, 1), 6)
  assert.equal(heightOf({ ...empty, headline: '字'.repeat(11) }, 1), 7)
  assert.equal(heightOf({ ...empty, headline: '字'.repeat(11) }, 2), 6)
})

test('every subhead begins a line', () => {
  assert.equal(heightOf({ ...empty, headline: '主题', subheads: ['副题', '字'.repeat(11)] }, 1), 9)
})

test('a column takes a line and a half, and a kicker its lines across all columns', () => {
  assert.equal(heightOf({ ...empty, column: '专栏' }, 1), 6.5)
  assert.equal(heightOf({ ...empty, column: '' }, 1), 5)
  assert.equal(heightOf({ ...empty, kicker: '字'.repeat(18) }, 1), 7)
  assert.equal(heightOf({ ...empty, kicker: '字'.repeat(18) }, 2), 6)
})
