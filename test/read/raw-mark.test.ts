import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rawMark } from '#read/raw-mark.ts'
import { largest, readRaw } from '#read/read-raw.ts'
import { scratchFolder } from '../scratch.ts'

test('a file is marked as it is when read, corrections and their byte order mark included', async (t) => {
  const base = scratchFolder(t)
  const path = join(base, '0905.txt')
  writeFileSync(path, '滨江日报\n')
  const bare = await rawMark({ path, base }, largest)
  writeFileSync(join(base, '0905.fix.yaml'), '\uFEFF- set: {date: 2022-09-05}\n')
  const corrected = await rawMark({ path, base }, largest)
  const { data } = await readRaw(path, base)
  assert.equal(bare?.fixes, undefined)
  assert.deepEqual(corrected, { file: '0905.txt', sha256: data.raw?.sha256, fixes: data.fixes?.sha256 })
})

test('what cannot be read, or is larger than any raw file, has no mark', async (t) => {
  const base = scratchFolder(t)
  const path = join(base, '0905.txt')
  writeFileSync(path, '滨江日报\n')
  assert.equal(await rawMark({ path, base }, 12), undefined)
  assert.equal(await rawMark({ path: join(base, '0906.txt'), base }, largest), undefined)
})
