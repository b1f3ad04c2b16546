import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readRawFile } from '#read/read-raw-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const limits: ReadonlyArray<[what: string, text: string, reason: RegExp]> = [
  [
    '20 MB',
    '汉字，'.repeat(2_300_000),
    /^文件有 20700000 字节，超过上限 2097152 字节；请按版或按期分成几个文件$/u,
  ],
  [
    '30,001 lines',
    '汉\n'.repeat(30_001),
    /^文件有 30001 行文字，超过上限 30000 行；请按版或按期分成几个文件$/u,
  ],
]

for (const [what, text, reason] of limits)
  test(`rejects a file of ${what} with a proposal`, async (t) => {
    const folder = temporaryFolder(t)
    const path = join(folder, 'page.txt')
    writeFileSync(path, text)
    const { data, messages } = await readRawFile(path, folder)
    assert.equal(data.raw, undefined)
    assert.deepEqual([messages.length, messages[0]?.fatal], [1, true])
    assert.match(messages[0]?.reason ?? '', reason)
  })
