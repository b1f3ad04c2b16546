import assert from 'node:assert/strict'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../temporary-folder.ts'
import { findChrome } from './find-chrome.ts'

test('CHROME_PATH comes before the PATH, and files that are not executable are skipped', (t) => {
  const folder = temporaryFolder(t)
  const [configured, onPath] = [join(folder, 'configured'), join(folder, 'chromium')]
  for (const path of [configured, onPath]) writeFileSync(path, '')
  chmodSync(onPath, 0o755)
  assert.equal(findChrome({ PATH: folder, CHROME_PATH: configured }), onPath)
  chmodSync(configured, 0o755)
  assert.equal(findChrome({ PATH: folder, CHROME_PATH: configured }), configured)
})
