/** Manifest, cache index, scores and messages are stored as lists, one JSON value per line. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readIssueMessages, readScores, writeIssueMessages, writeScores } from '#archive/accuracy-store.ts'
import { type CacheEntry, readCacheIndex, writeCacheIndex } from '#archive/cache-index.ts'
import { readManifest, writeManifest } from '#archive/manifest.ts'
import { readList, writeList } from '#archive/ndjson.ts'
import { summarize } from '#archive/summarize.ts'
import { noCount } from '#model/accuracy/count.ts'
import { byPart, type SetScore } from '#model/accuracy/score.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { sampleRecord } from './sample-record.ts'

test('a list that has not been written is empty', (t) => {
  assert.deepEqual(readList(temporaryFolder(t), 'list.ndjson'), [])
})

test('reads what it has written, one value per line and the checksum, without other files', (t) => {
  const folder = temporaryFolder(t)
  writeList(folder, 'list.ndjson', ['甲', { n: 2 }, '丙\n'])
  const written = readFileSync(join(folder, 'list.ndjson'), 'utf8')
  assert.match(written, /^"甲"\n\{"n":2\}\n"丙\\n"\n[\da-f]{64}\n$/u)
  assert.deepEqual(readList(folder, 'list.ndjson'), ['甲', { n: 2 }, '丙\n'])
  assert.deepEqual(readdirSync(folder), ['list.ndjson'])
})

test('a list may have any length', (t) => {
  const folder = temporaryFolder(t)
  for (const length of [0, 99, 100, 101, 250]) {
    const values = Array.from({ length }, (_, index) => index)
    writeList(folder, 'list.ndjson', values)
    assert.deepEqual(readList(folder, 'list.ndjson'), values)
  }
})

const summary = summarize(sampleRecord({ date: '2022-09-05' }), 'key')

test('the manifest is stored as manifest.ndjson', (t) => {
  const cache = temporaryFolder(t)
  assert.deepEqual(readManifest(cache), [])
  writeManifest(cache, [summary])
  assert.deepEqual(readList(cache, 'manifest.ndjson'), [summary])
  assert.deepEqual(readManifest(cache), [summary])
})

test('the entries of files and of issues are stored separately, and found by key', (t) => {
  const cache = temporaryFolder(t)
  const entryOf = (key: string): CacheEntry => ({ file: 'a.txt', key, summary, messages: [], jumps: false })
  writeCacheIndex(cache, 'files', [entryOf('a'), entryOf('b')])
  assert.equal(existsSync(join(cache, 'issues.ndjson')), false)
  writeCacheIndex(cache, 'issues', [entryOf('c')])
  assert.deepEqual(
    [...readCacheIndex(cache, 'files')],
    [
      ['a', entryOf('a')],
      ['b', entryOf('b')],
    ],
  )
  assert.deepEqual([...readCacheIndex(cache, 'issues').keys()], ['c'])
  assert.deepEqual(readdirSync(cache).sort(), ['files.ndjson', 'issues.ndjson'])
})

const share = { right: 0, all: 0 }
const set: SetScore = {
  name: '留出',
  about: '',
  score: {
    pages: 1,
    coverage: { all: 1, lost: 0, twice: 0 },
    publications: share,
    printedDates: share,
    otherDates: share,
    articles: noCount,
    exact: share,
    parts: byPart(() => noCount),
  },
}

test('scores are found without a key, and with the key under which they were stored', (t) => {
  const cache = temporaryFolder(t)
  assert.deepEqual(readScores(cache), [])
  writeScores(cache, 'k1', [set])
  assert.deepEqual(readList(cache, 'scores.ndjson'), [{ key: 'k1', sets: [set] }])
  assert.deepEqual(readScores(cache), [set])
  assert.deepEqual(readScores(cache, 'k1'), [set])
  assert.deepEqual(readScores(cache, 'k2'), [])
})

test('messages by issue are stored as messages.ndjson', (t) => {
  const cache = temporaryFolder(t)
  const messages: IssueMessages[] = [{ messages: sampleRecord({}).issue.messages }]
  assert.deepEqual(readIssueMessages(cache), [])
  writeIssueMessages(cache, messages)
  assert.deepEqual(readIssueMessages(cache), messages)
  assert.deepEqual(readdirSync(cache), ['messages.ndjson'])
})
