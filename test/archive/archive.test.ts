import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { writeIssueMessages, writeScores } from '#archive/accuracy-store.ts'
import { openArchive } from '#archive/archive.ts'
import { writeManifest } from '#archive/manifest.ts'
import { openStore, type RecordStore } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type SampleFields, sampleRecord } from './sample-record.ts'

function storeSample(store: RecordStore, key: string, fields: SampleFields): IssueSummary {
  const record = sampleRecord(fields)
  store.write(key, record)
  return summarize(record, key)
}

test('loads a stored issue by its id, and its raw text by its file', (t) => {
  const cache = temporaryFolder(t)
  const store = openStore(cache)
  writeManifest(cache, [
    storeSample(store, 'bb2', { date: '2020-07-14', file: '2020/a.txt', text: '乙' }),
    storeSample(store, 'aa1', { date: '2022-09-05', file: 'b.txt', text: '\uFEFF甲' }),
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

test('an empty cache has no issues', (t) => {
  assert.deepEqual(openArchive(temporaryFolder(t)).summaries, [])
})

test('prune removes exactly the records that are not kept', (t) => {
  const cache = temporaryFolder(t)
  const store = openStore(cache)
  storeSample(store, 'aa1', { date: '2022-09-05' })
  storeSample(store, 'aa2', { date: '2022-09-06' })
  store.prune(new Set(['aa2']))
  assert.equal(store.has('aa1'), false)
  assert.equal(openStore(cache).has('aa2'), true)
  assert.deepEqual(
    readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')),
    ['records/aa/aa2.json'],
  )
})

test('reads the record of an issue once for all its pages', (t) => {
  const cache = temporaryFolder(t)
  const store = openStore(cache)
  writeManifest(cache, [
    storeSample(store, 'aa1', { date: '2022-09-05', file: 'a.txt' }),
    storeSample(store, 'bb2', { date: '2022-09-06', file: 'b.txt' }),
  ])
  const archive = openArchive(cache)
  const first = archive.load('hyrb/2022-09-05')
  assert.equal(archive.load('hyrb/2022-09-05'), first)
  assert.equal(archive.load('hyrb/2022-09-06').issue.id, 'hyrb/2022-09-06')
  assert.notEqual(archive.load('hyrb/2022-09-05'), first)
})

test('the error for an unknown issue names it', (t) => {
  const archive = openArchive(temporaryFolder(t))
  assert.throws(() => archive.load('hyrb/1999-01-01'), {
    name: 'RangeError',
    message: 'Nothing in the archive for `hyrb/1999-01-01`',
  })
})

test('reads the stored scores and messages', (t) => {
  const cache = temporaryFolder(t)
  writeScores(cache, 'key', [])
  writeIssueMessages(cache, [{ messages: [] }])
  const archive = openArchive(cache)
  assert.deepEqual(archive.scores(), [])
  assert.deepEqual(archive.issueMessages(), [{ messages: [] }])
})
