import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveArchivePaths } from '#archive/archive-paths.ts'

test('content, site and cache stand in the project unless the environment says otherwise', () => {
  const places = resolveArchivePaths({}, '/home/a')
  assert.equal(places.issues, 'content/issues')
  assert.equal(places.siteFile, 'content/site.yaml')
  assert.equal(places.out, '/home/a/_site')
  assert.match(places.cache, /^\/home\/a\/\.cache\/content-[0-9a-f]{8}$/u)
})

test('content outside the folder that one works in is named in full', () => {
  assert.equal(
    resolveArchivePaths({ ARCHIVE_CONTENT: '../b/scans' }, '/home/a').issues,
    '/home/b/scans/issues',
  )
})

test('another content folder has a cache of its own', () => {
  const cacheOf = (content: string): string =>
    resolveArchivePaths({ ARCHIVE_CONTENT: content }, '/home/a').cache
  assert.equal(cacheOf('content'), cacheOf('/home/a/content'))
  assert.notEqual(cacheOf('../b/content'), cacheOf('content'))
})
