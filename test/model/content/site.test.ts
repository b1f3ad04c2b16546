import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Site } from '#model/content/site.ts'

const isAddress = (baseUrl: string): boolean => Site.shape.baseUrl.safeParse(baseUrl).success

test('the site stands at the root of a host', () => {
  for (const good of ['https://example.org', 'http://localhost:8080', 'https://报纸.example.org'])
    assert.ok(isAddress(good), good)
  for (const bad of [
    'https://example.org/',
    'https://u.github.io/archive',
    'https://example.org?a=1',
    'example.org',
    'ftp://example.org',
  ])
    assert.ok(!isAddress(bad), bad)
})
