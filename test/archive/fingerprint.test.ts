import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { cacheKeyOf, fingerprintOf } from '#archive/fingerprint.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('a key depends on every part, on their order and on their boundaries', () => {
  // SHA-256 of `["a","b"]`.
  assert.equal(cacheKeyOf('a', 'b'), '0473ef2dc0d324ab659d3580c1134e9d812035905c4781fdd6d529b0c6860e13')
  assert.notEqual(cacheKeyOf('a', 'b'), cacheKeyOf('ab', ''))
  assert.notEqual(cacheKeyOf('a', 'b'), cacheKeyOf('b', 'a'))
})

test('a fingerprint depends on the files under its folders, not on the root', (t) => {
  const [here, there] = [temporaryFolder(t), temporaryFolder(t)]
  for (const root of [here, there]) {
    mkdirSync(join(root, 'parse/cues'), { recursive: true })
    writeFileSync(join(root, 'parse/cues/byline.ts'), '1')
    writeFileSync(join(root, 'lock.json'), '1')
  }
  const names = ['parse', 'lock.json']
  assert.equal(fingerprintOf(here, names), cacheKeyOf('/parse/cues/byline.ts', '1', '/lock.json', '1'))
  const before = fingerprintOf(here, names)
  assert.equal(fingerprintOf(there, names), before)
  writeFileSync(join(there, 'parse/cues/byline.ts'), '2')
  assert.notEqual(fingerprintOf(there, names), before)
})

test('a fingerprint reads the files of a folder in the order of their paths', (t) => {
  const root = temporaryFolder(t)
  mkdirSync(join(root, 'src/b'), { recursive: true })
  for (const name of ['z.ts', 'b/x.ts', 'a.ts']) writeFileSync(join(root, 'src', name), name)
  assert.equal(
    fingerprintOf(root, ['src']),
    cacheKeyOf('/src/a.ts', 'a.ts', '/src/b/x.ts', 'b/x.ts', '/src/z.ts', 'z.ts'),
  )
})
