import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Role } from '#model/reading/role.ts'
import type { Article } from '#model/record/article.ts'
import { anchorsOf } from '#render/article/part-anchors.ts'
import { sampleArticle } from '../sample-issue.ts'
import { sampleBlock } from './sample-block.ts'

const anchors = (changes: Partial<BlockReading>, article: Article = sampleArticle): string[] =>
  anchorsOf(article, sampleBlock(changes))

/** A block that became no body part, subhead or caption. */
function withoutPart(role: Role, gave: BlockReading['gave'] = []): BlockReading {
  const { part: _, ...block } = sampleBlock({ role, gave })
  return block
}

test('column, kicker and headline have the anchor of their role', () => {
  const article = { ...sampleArticle, column: '育新机' }
  for (const role of ['column', 'kicker', 'headline'] as const)
    assert.deepEqual(anchorsOf(article, withoutPart(role)), [role])
})

test('a title part that the article does not have has no anchor', () => {
  const { kicker: _, headline: __, ...untitled } = sampleArticle
  for (const role of ['column', 'kicker', 'headline'] as const)
    assert.deepEqual(anchorsOf(untitled, withoutPart(role)), [])
})

test('subheads, captions and paragraphs are numbered from 1', () => {
  assert.deepEqual(anchors({ role: 'subhead', part: 1 }), ['subhead-2'])
  assert.deepEqual(anchors({ role: 'caption', part: 0 }), ['caption-1'])
  assert.deepEqual(anchors({ role: 'credit', part: 0 }), ['caption-1'])
  assert.deepEqual(anchors({ role: 'paragraph', part: 2 }), ['p3'])
  assert.deepEqual(anchors({ role: 'crosshead', part: 1 }), ['p2'])
})

test('a block that is no part of the article has no anchor', () => {
  assert.deepEqual(anchorsOf(sampleArticle, withoutPart('subhead')), [])
  assert.deepEqual(anchorsOf(sampleArticle, withoutPart('caption')), [])
  assert.deepEqual(anchorsOf(sampleArticle, withoutPart('paragraph')), [])
  assert.deepEqual(anchors({ role: 'furniture' }), [])
})

test('a lead with dateline and byline has its own anchor first', () => {
  assert.deepEqual(anchors({ role: 'lead', gave: ['dateline', 'bylines'] }), ['p1', 'p1', 'byline'])
})

test('a dateline above a crosshead has the anchor of a separate paragraph', () => {
  const article = { ...sampleArticle, body: sampleArticle.body.slice(1) }
  assert.deepEqual(anchorsOf(article, withoutPart('paragraph', ['dateline'])), ['dateline'])
})

test('a jump line has the anchor of its direction', () => {
  const article = { ...sampleArticle, continues: { page: '2' }, continuedFrom: { page: '1' } }
  assert.deepEqual(anchorsOf(article, withoutPart('jump', ['continues'])), ['jump-on'])
  assert.deepEqual(anchorsOf(article, withoutPart('jump', ['continuedFrom'])), ['jump-back'])
})

test('a jump inside a paragraph, or one that the article does not have, has no anchor', () => {
  const article = { ...sampleArticle, continues: { page: '2' } }
  assert.deepEqual(anchorsOf(article, sampleBlock({ gave: ['continues'] })), ['p1'])
  assert.deepEqual(anchorsOf(article, withoutPart('jump', ['continuedFrom'])), [])
})
