import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDataFile } from '#publish/site/data-file-writer.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('replaces the file by all parts, and returns its length in bytes and its SHA-256', (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.csv'), 'a longer text of an earlier build')
  const file = openDataFile(folder, 'a.csv')
  for (const part of ['日报\n', '', '第一版']) file.write(part)
  assert.deepEqual(file.end(), {
    path: 'a.csv',
    bytes: 16,
    hash: '4b50f2378ac1c53c42f595dbb1ba707e780485cbabbadaf08adac386b5e0c9d6',
  })
  assert.equal(readFileSync(join(folder, 'a.csv'), 'utf8'), '日报\n第一版')
})
