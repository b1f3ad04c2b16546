import assert from 'node:assert/strict'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../temporary-folder.ts'
import { findChrome } from './find-chrome.ts'

test('CHROME_PATH goes before what is on the PATH, and neither counts when it cannot be run', (t) => {
  const folder = temporaryFolder(t)
  const [own, usual] = [join(folder, 'own'), join(folder, 'chromium')]
  for (const path of [own, usual]) writeFileSync(path, '')
  chmodSync(usual, 0o755)
  assert.equal(findChrome({ PATH: folder, CHROME_PATH: own }), usual)
  chmodSync(own, 0o755)
  assert.equal(findChrome({ PATH: folder, CHROME_PATH: own }), own)
})
