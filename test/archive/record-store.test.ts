import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openStore } from '#archive/record-store.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { sampleRecord } from './sample-record.ts'

const record = sampleRecord({ date: '2022-09-05' })

test('opening a store creates its folder', (t) => {
  const cache = join(temporaryFolder(t), 'cache')
  openStore(cache)
  assert.ok(existsSync(join(cache, 'records')))
})

test('a record is stored as JSON with its checksum under the first two digits of its key', (t) => {
  const cache = temporaryFolder(t)
  const store = openStore(cache)
  assert.equal(store.has('3fa9'), false)
  store.write('3fa9', record)
  const [json = '', checksum = ''] = readFileSync(join(cache, 'records/3f/3fa9.json'), 'utf8').split('\n')
  assert.deepEqual(JSON.parse(json), record)
  assert.match(checksum, /^[\da-f]{64}$/u)
  assert.deepEqual(readdirSync(join(cache, 'records/3f')), ['3fa9.json'])
  assert.equal(store.has('3fa9'), true)
  assert.deepEqual(store.read('3fa9'), record)
  assert.throws(() => store.read('3fa8'), /3fa8\.json，请再运行一次/u)
})

test('finds and prunes a record that another process has written', (t) => {
  const cache = temporaryFolder(t)
  const [store, other] = [openStore(cache), openStore(cache)]
  assert.equal(store.has('3fa9'), false)
  other.write('3fa9', record)
  assert.equal(store.has('3fa9'), true)
  store.prune(new Set())
  assert.equal(store.has('3fa9'), false)
})

test('prune keeps the given records and all other files', (t) => {
  const cache = temporaryFolder(t)
  const store = openStore(cache)
  for (const key of ['3fa9', '3fb0', '41c2']) store.write(key, record)
  mkdirSync(join(cache, 'records/3f/notes'))
  writeFileSync(join(cache, 'records/3f/3fa9.json.4711'), '')
  store.prune(new Set(['3fb0']))
  assert.deepEqual(readdirSync(join(cache, 'records'), { recursive: true, encoding: 'utf8' }).sort(), [
    '3f',
    '3f/3fa9.json.4711',
    '3f/3fb0.json',
    '3f/notes',
    '41',
  ])
})
