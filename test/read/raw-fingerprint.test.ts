import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rawFingerprint } from '#read/raw-fingerprint.ts'
import { maxFileSize, readRawFile } from '#read/read-raw-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('a file is marked as it is when read, corrections and their byte order mark included', async (t) => {
  const base = temporaryFolder(t)
  const path = join(base, '0905.txt')
  writeFileSync(path, '滨江日报\n')
  const bare = rawFingerprint({ path, base }, maxFileSize)
  writeFileSync(join(base, '0905.fix.yaml'), '\uFEFF- set: {date: 2022-09-05}\n')
  const corrected = rawFingerprint({ path, base }, maxFileSize)
  const { data } = await readRawFile(path, base)
  assert.equal(bare?.fixes, undefined)
  assert.deepEqual(corrected, { file: '0905.txt', sha256: data.raw?.sha256, fixes: data.fixes?.sha256 })
})

test('what cannot be read, or is larger than any raw file, has no mark', async (t) => {
  const base = temporaryFolder(t)
  const path = join(base, '0905.txt')
  writeFileSync(path, '滨江日报\n')
  assert.equal(rawFingerprint({ path, base }, 12), undefined)
  assert.equal(rawFingerprint({ path: join(base, '0906.txt'), base }, maxFileSize), undefined)
})
