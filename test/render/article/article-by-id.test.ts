import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleById } from '#render/article/article-by-id.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'

test('the article with the id is found', () => {
  assert.equal(articleById(sampleIssue, '01-03'), sampleArticle)
  assert.equal(articleById(sampleIssue, '01-09'), sampleIssue.items[1])
})

test('an unknown id, or none, gives undefined', () => {
  assert.equal(articleById(sampleIssue, '01-99'), undefined)
  assert.equal(articleById(sampleIssue, undefined), undefined)
})
