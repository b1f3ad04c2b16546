import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('content, site and cache are in the project folder by default', () => {
  const paths = resolveArchivePaths({}, '/home/a')
  assert.deepEqual(paths, {
    content: 'content',
    issues: 'content/issues',
    publications: 'content/publications',
    lexicon: join(import.meta.dirname, '../../content/lexicon'),
    siteFile: 'content/site.yaml',
    out: '/home/a/_site',
    cache: '/home/a/.cache/content-d862d9bc',
  })
})

test('site and cache are taken from the environment, relative to the working directory', () => {
  const { out, cache } = resolveArchivePaths({ ARCHIVE_OUT: 'www', ARCHIVE_CACHE: '/var/cache' }, '/home/a')
  assert.deepEqual([out, cache], ['/home/a/www', '/var/cache/content-d862d9bc'])
})

test('the path of content that is the working directory itself is absolute', () => {
  assert.equal(resolveArchivePaths({ ARCHIVE_CONTENT: '.' }, '/home/a').issues, '/home/a/issues')
})

test('the path of content outside the working directory is absolute', () => {
  assert.equal(
    resolveArchivePaths({ ARCHIVE_CONTENT: '../b/scans' }, '/home/a').issues,
    '/home/b/scans/issues',
  )
})

test('each content folder has its own cache', () => {
  const cacheOf = (content: string): string =>
    resolveArchivePaths({ ARCHIVE_CONTENT: content }, '/home/a').cache
  assert.equal(cacheOf('content'), cacheOf('/home/a/content'))
  assert.notEqual(cacheOf('../b/content'), cacheOf('content'))
})

test('the lexicon is the content folder’s own where it has one, else the project’s', (t) => {
  const folder = temporaryFolder(t)
  const lexiconOf = (): string => resolveArchivePaths({ ARCHIVE_CONTENT: folder }, '/home/a').lexicon
  assert.equal(lexiconOf(), join(import.meta.dirname, '../../content/lexicon'))
  mkdirSync(join(folder, 'lexicon'))
  assert.equal(lexiconOf(), join(folder, 'lexicon'))
})
