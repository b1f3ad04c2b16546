import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { cacheKeyOf, fingerprintOf } from '#archive/fingerprint.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('a key depends on every part, on their order and on where parts end', () => {
  assert.equal(cacheKeyOf('a', 'b'), cacheKeyOf('a', 'b'))
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
  const before = fingerprintOf(here, names)
  assert.equal(fingerprintOf(there, names), before)
  writeFileSync(join(there, 'parse/cues/byline.ts'), '2')
  assert.notEqual(fingerprintOf(there, names), before)
})
