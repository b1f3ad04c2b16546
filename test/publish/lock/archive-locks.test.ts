import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { withCacheLock } from '#publish/lock/archive-locks.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('removes what killed commands have left in the cache', async (t) => {
  const cache = temporaryFolder(t)
  for (const name of ['records/3f', 'search/2022-1a2b', 'search/2022-1a2b.tmp-x3Fa9c/index'])
    mkdirSync(join(cache, name), { recursive: true })
  for (const name of ['records/3f/3fa9.json', 'records/3f/3fa9.json.tmp-4711', 'manifest.ndjson.tmp-4711'])
    writeFileSync(join(cache, name), '')
  await withCacheLock({ cache }, assert.fail, async () => {})
  const left = readdirSync(cache, { recursive: true, encoding: 'utf8' }).sort()
  assert.deepEqual(left, ['records', 'records/3f', 'records/3f/3fa9.json', 'search', 'search/2022-1a2b'])
})

for (const text of ['', '4711', '\0 garbage'])
  test(`a file named lock with ${JSON.stringify(text)} does not block`, async (t) => {
    const cache = temporaryFolder(t)
    writeFileSync(join(cache, 'lock'), text)
    assert.equal(await withCacheLock({ cache }, assert.fail, async () => 'done'), 'done')
    assert.equal(readFileSync(join(cache, 'lock'), 'utf8'), text)
  })
