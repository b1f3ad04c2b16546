import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CacheEntry } from '#archive/cache-index.ts'
import { openStore, type RecordStore } from '#archive/record-store.ts'
import { summarize } from '#archive/summarize.ts'
import { hasJumps } from '#assemble/join-jumps.ts'
import { assembleRecords, assemblyRequest } from '#publish/ingest/assemble-stored.ts'
import { type IssueStore, updateIssues } from '#publish/ingest/update-issues.ts'
import { openWorkerPool, type WorkerPool } from '#publish/ingest/worker-pool.ts'
import { readPage } from '../../assemble/read-issues.ts'
import { type TestHooks, temporaryFolder } from '../../temporary-folder.ts'

const front = [
  '滨江日报\n\n2022年9月5日 星期一\n',
  '# 全市秋粮收购启动\n',
  '本报讯（记者 陈小满）9月4日，全市秋粮收购启动，种粮大户马有田把稻谷开上地磅，（下转第二版）\n',
].join('\n')
const inside = [
  '第二版 要闻 2022年9月5日 星期一 责编 汪洋\n',
  '（上接第一版）磅单上的数字定格在十一点六吨。马有田拿到钱，转身去了农资店。\n',
].join('\n')

function storeFile(store: RecordStore, file: string, text: string): CacheEntry {
  const record = { ...readPage(file, text), texts: { [file]: text } }
  const key = `${file.length}${file}`
  store.write(key, record)
  return { file, key, summary: summarize(record, key), messages: [], jumps: hasJumps(record.issue) }
}

function openIssueStore(test: TestHooks): IssueStore {
  const cache = temporaryFolder(test)
  return { cache, store: openStore(cache), pool: openWorkerPool(), issues: 'content/issues' }
}

/** A pool that fails when it gets any work. */
const idlePool: WorkerPool = {
  async *run(_, items) {
    assert.deepEqual(items, [])
    yield []
  },
  async close() {},
}

test('merges the pages of one day into one issue, which is reused while nothing changes', async (t) => {
  const issueStore = openIssueStore(t)
  const { store } = issueStore
  const entries = [storeFile(store, '1.txt', front), storeFile(store, '2.txt', inside)]
  const { summaries } = await updateIssues(entries, issueStore)
  assert.deepEqual(
    summaries.map(({ id, files, articles }) => [id, files, articles.map((article) => article.id)]),
    [['bjrb/2022-09-05', ['1.txt', '2.txt'], ['01-05']]],
  )
  const { texts, issue } = store.read(summaries[0]?.key ?? '')
  assert.deepEqual(texts, { '1.txt': front, '2.txt': inside })
  assert.match(issue.items[0]?.body[0]?.text ?? '', /开上地磅，磅单上的数字/u)

  const again = await updateIssues(entries, { ...issueStore, pool: idlePool })
  assert.deepEqual(again.summaries, summaries)
})

test('rewrites the lists only when a file has changed', async (t) => {
  const issueStore = openIssueStore(t)
  const { store } = issueStore
  const entries = [storeFile(store, '1.txt', front), storeFile(store, '2.txt', inside)]
  const manifestInode = (): number => statSync(join(issueStore.cache, 'manifest.ndjson')).ino
  await updateIssues(entries, issueStore)
  const first = manifestInode()
  await updateIssues(entries, issueStore)
  assert.equal(manifestInode(), first)
  await updateIssues(entries.slice(0, 1), issueStore)
  assert.notEqual(manifestInode(), first)
})

test('an article without its second page is incomplete, and its message has the path of the file', async (t) => {
  const issueStore = openIssueStore(t)
  const { store } = issueStore
  const entries = [storeFile(store, '1.txt', front), storeFile(store, '2.txt', inside)]
  await updateIssues(entries, issueStore)
  const { summaries, messages } = await updateIssues(entries.slice(0, 1), issueStore)
  assert.equal(store.read(summaries[0]?.key ?? '').issue.items[0]?.incomplete, 'end')
  assert.deepEqual(
    messages.filter(({ ruleId }) => ruleId === 'lost-jump').map(({ place }) => `${place.file}:${place.line}`),
    ['content/issues/1.txt:5'],
  )
})

test('uses the standalone issue of a file only when the file is the whole issue', async (t) => {
  const issueStore = openIssueStore(t)
  const { store } = issueStore
  const first = storeFile(store, '1.txt', front)
  const standalone = [
    assembleRecords([store.read(first.key)], assemblyRequest({ id: first.summary.id }, [first.key]), store),
  ]
  const { summaries } = await updateIssues([first], { ...issueStore, standalone, pool: idlePool })
  assert.deepEqual(
    summaries.map(({ key }) => key),
    standalone.map(({ key }) => key),
  )
  const { summaries: both } = await updateIssues([first, storeFile(store, '2.txt', inside)], {
    ...issueStore,
    standalone,
  })
  assert.deepEqual(
    both.map(({ files }) => files),
    [['1.txt', '2.txt']],
  )
})

test('sorts issues by date, undated issues first', async (t) => {
  const issueStore = openIssueStore(t)
  const { store } = issueStore
  const dated = (day: number): string => `滨江日报\n\n2022年9月${day}日\n\n# 标题${day}\n\n本报讯 正文。\n`
  const entries = [
    storeFile(store, 'b.txt', dated(7)),
    storeFile(store, 'a.txt', dated(6)),
    storeFile(store, 'c.txt', '# 没有日期\n\n本报讯 正文。\n'),
  ]
  assert.deepEqual(
    (await updateIssues(entries, issueStore)).summaries.map(({ id }) => id),
    ['bjrb/undated/c', 'bjrb/2022-09-06', 'bjrb/2022-09-07'],
  )
})
