import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { openArchive } from '#archive/archive.ts'
import { writeManifest } from '#archive/manifest.ts'
import { openStore, type RecordStore } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type SampleFields, sampleRecord } from './sample-record.ts'

function keep(store: RecordStore, key: string, sketch: SampleFields): IssueSummary {
  const record = sampleRecord(sketch)
  store.write(key, record)
  return summarize(record, key)
}

test('an issue that was kept is found again by its id, and its raw text by its file', (t) => {
  const cache = temporaryFolder(t)
  const store = openStore(cache)
  writeManifest(cache, [
    keep(store, 'bb2', { date: '2020-07-14', file: '2020/a.txt', text: '乙' }),
    keep(store, 'aa1', { date: '2022-09-05', file: 'b.txt', text: '\uFEFF甲' }),
  ])

  const archive = openArchive(cache)
  assert.deepEqual(
    archive.summaries.map(({ id }) => id),
    ['hyrb/2020-07-14', 'hyrb/2022-09-05'],
  )
  assert.deepEqual(
    archive.load('hyrb/2022-09-05').issue,
    sampleRecord({ date: '2022-09-05', file: 'b.txt', text: '\uFEFF甲' }).issue,
  )
  assert.equal(archive.rawText('b.txt'), '\uFEFF甲')
  assert.equal(archive.rawText('2020/a.txt'), '乙')
  assert.throws(() => archive.load('hyrb/1999-01-01'), RangeError)
  assert.throws(() => archive.rawText('c.txt'), RangeError)
})

test('a cache that nobody filled holds no issue', (t) => {
  assert.deepEqual(openArchive(temporaryFolder(t)).summaries, [])
})

test('pruning removes what no issue needs and nothing else', (t) => {
  const cache = temporaryFolder(t)
  const store = openStore(cache)
  keep(store, 'aa1', { date: '2022-09-05' })
  keep(store, 'aa2', { date: '2022-09-06' })
  store.prune(new Set(['aa2']))
  assert.equal(store.has('aa1'), false)
  assert.equal(openStore(cache).has('aa2'), true)
  assert.deepEqual(
    readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')),
    ['records/aa/aa2.json'],
  )
})
