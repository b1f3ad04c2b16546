import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { searchClientIn } from '#publish/site/search-client.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('finds the script of the search page, and fails without it', (t) => {
  const site = temporaryFolder(t)
  mkdirSync(join(site, 'assets'))
  writeFileSync(join(site, 'assets/article-0a1b2c3d.js'), '')
  assert.throws(() => searchClientIn(site), /检索页/u)
  writeFileSync(join(site, 'assets/search-0a1b2c3d.js'), '')
  assert.equal(searchClientIn(site), '/assets/search-0a1b2c3d.js')
})
