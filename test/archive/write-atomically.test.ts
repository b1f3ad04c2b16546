import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  createFolderAtomically,
  removeTemporaryFiles,
  writeFileAtomically,
} from '#archive/write-atomically.ts'
import { temporaryFolder } from '../temporary-folder.ts'

test('writes a file in a new folder, with a temporary file next to it', (t) => {
  const root = temporaryFolder(t)
  const path = join(root, 'new/list.ndjson')
  writeFileAtomically(path, (temporary) => {
    assert.equal(temporary, `${path}.tmp-${process.pid}`)
    writeFileSync(temporary, '新')
  })
  assert.equal(readFileSync(path, 'utf8'), '新')
  assert.deepEqual(readdirSync(join(root, 'new')), ['list.ndjson'])
})

test('a failed write keeps the old file and removes the temporary one', (t) => {
  const root = temporaryFolder(t)
  const path = join(root, 'list.ndjson')
  writeFileSync(path, '旧')
  const write = (temporary: string): never => {
    writeFileSync(temporary, '半')
    throw new Error('disk full')
  }
  assert.throws(() => writeFileAtomically(path, write), /^Error: disk full$/u)
  assert.equal(readFileSync(path, 'utf8'), '旧')
  assert.deepEqual(readdirSync(root), ['list.ndjson'])
})

const fillFolder = async (temporary: string): Promise<void> => {
  writeFileSync(join(temporary, 'index'), '字')
}

test('creates a folder with its contents', async (t) => {
  const root = temporaryFolder(t)
  await createFolderAtomically(join(root, 'cache/2022'), fillFolder)
  assert.equal(readFileSync(join(root, 'cache/2022/index'), 'utf8'), '字')
  assert.deepEqual(readdirSync(join(root, 'cache')), ['2022'])
})

test('a failed write leaves no folder', async (t) => {
  const root = temporaryFolder(t)
  const create = createFolderAtomically(join(root, '2022'), async (temporary) => {
    await fillFolder(temporary)
    throw new Error('no memory')
  })
  await assert.rejects(create, /^Error: no memory$/u)
  assert.deepEqual(readdirSync(root), [])
})

test('removes the files and folders that killed processes have left, and nothing else', (t) => {
  const root = temporaryFolder(t)
  for (const name of ['list.ndjson', 'list.ndjson.tmp-4711', 'notes.tmp-', 'a.tmp-b.txt'])
    writeFileSync(join(root, name), '')
  mkdirSync(join(root, '2022.tmp-x3Fa9c/index'), { recursive: true })
  removeTemporaryFiles(root)
  assert.deepEqual(readdirSync(root).sort(), ['a.tmp-b.txt', 'list.ndjson', 'notes.tmp-'])
  removeTemporaryFiles(join(root, 'absent'))
})
