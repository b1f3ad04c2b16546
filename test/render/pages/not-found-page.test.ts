import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notFoundPage } from '#render/pages/not-found-page.tsx'
import { sampleFrame } from '../sample-issue.ts'

test('the 404 page has no canonical address', () => {
  assert.doesNotMatch(notFoundPage(sampleFrame), /rel="canonical"/u)
})
