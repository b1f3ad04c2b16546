import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readRawFile } from '#read/read-raw-file.ts'

const base = mkdtempSync(join(tmpdir(), 'read-raw-'))
mkdirSync(join(base, '2022'))
after(() => rmSync(base, { recursive: true }))

test('a raw file is its text unmodified, with its name in the folder and the hash of its bytes', async () => {
  const text = '\uFEFF衡阳日报\r\n今日八版\f\u00a0'
  const path = join(base, '2022/0905.txt')
  writeFileSync(path, text)
  const file = await readRawFile(path, base)
  assert.equal(file.value, text)
  assert.equal(file.path, path)
  const sha256 = createHash('sha256').update(text).digest('hex')
  assert.deepEqual(file.data.raw, { file: '2022/0905.txt', sha256, encoding: 'utf-8' })
  assert.deepEqual(file.messages, [])
})

test('what cannot be decoded or read has a fatal message at its place, and nothing else', async () => {
  const path = join(base, 'picture.txt')
  writeFileSync(path, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x00]))
  for (const [name, line] of [
    [path, 2],
    [join(base, 'none.txt'), 1],
    [base, 1],
  ] as const) {
    const file = await readRawFile(name, base)
    assert.equal(file.data.raw, undefined)
    assert.equal(file.messages.length, 1)
    assert.equal(file.messages[0]?.fatal, true)
    assert.equal(file.messages[0]?.line, line)
  }
})
