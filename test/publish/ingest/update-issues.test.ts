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

function keep(store: RecordStore, file: string, text: string): CacheEntry {
  const record = { ...readPage(file, text), texts: { [file]: text } }
  const key = `${file.length}${file}`
  store.write(key, record)
  return { file, key, summary: summarize(record, key), messages: [], jumps: hasJumps(record.issue) }
}

function openShelf(test: TestHooks): IssueStore {
  const cache = temporaryFolder(test)
  return { cache, store: openStore(cache), pool: openWorkerPool(), issues: 'content/issues' }
}

/** Nothing is left to do. */
const idle: WorkerPool = {
  async *run(_, items) {
    assert.deepEqual(items, [])
    yield []
  },
  async close() {},
}

test('pages of one day become one issue with the texts of all, and stay so while nothing changes', async (t) => {
  const shelf = openShelf(t)
  const { store } = shelf
  const entries = [keep(store, '1.txt', front), keep(store, '2.txt', inside)]
  const { summaries } = await updateIssues(entries, shelf)
  assert.deepEqual(
    summaries.map(({ id, files, articles }) => [id, files, articles.map((article) => article.id)]),
    [['bjrb/2022-09-05', ['1.txt', '2.txt'], ['01-05']]],
  )
  const { texts, issue } = store.read(summaries[0]?.key ?? '')
  assert.deepEqual(texts, { '1.txt': front, '2.txt': inside })
  assert.match(issue.items[0]?.body[0]?.text ?? '', /开上地磅，磅单上的数字/u)

  const again = await updateIssues(entries, { ...shelf, pool: idle })
  assert.deepEqual(again.summaries, summaries)
})

test('the lists of the last run stand while no file has changed, and only then', async (t) => {
  const shelf = openShelf(t)
  const { store } = shelf
  const entries = [keep(store, '1.txt', front), keep(store, '2.txt', inside)]
  const before = new Map(entries.map((entry) => [entry.key, entry]))
  const written = (): number => statSync(join(shelf.cache, 'manifest.ndjson')).ino
  await updateIssues(entries, shelf)
  const first = written()
  await updateIssues(entries, { ...shelf, previousEntries: before })
  assert.equal(written(), first)
  await updateIssues(entries.slice(0, 1), { ...shelf, previousEntries: before })
  assert.notEqual(written(), first)
})

test('a page whose neighbour is gone loses its other half, and its message has the path that editors know', async (t) => {
  const shelf = openShelf(t)
  const { store } = shelf
  const entries = [keep(store, '1.txt', front), keep(store, '2.txt', inside)]
  await updateIssues(entries, shelf)
  const { summaries, messages } = await updateIssues(entries.slice(0, 1), shelf)
  assert.equal(store.read(summaries[0]?.key ?? '').issue.items[0]?.incomplete, 'end')
  assert.deepEqual(
    messages.filter(({ ruleId }) => ruleId === 'lost-jump').map(({ place }) => `${place.file}:${place.line}`),
    ['content/issues/1.txt:5'],
  )
})

test('a page that was just read is an issue already where it has no neighbours, and none where it has', async (t) => {
  const shelf = openShelf(t)
  const { store } = shelf
  const first = keep(store, '1.txt', front)
  const alone = [
    assembleRecords([store.read(first.key)], assemblyRequest({ id: first.summary.id }, [first.key]), store),
  ]
  const { summaries } = await updateIssues([first], { ...shelf, standalone: alone, pool: idle })
  assert.deepEqual(
    summaries.map(({ key }) => key),
    alone.map(({ key }) => key),
  )
  const { summaries: both } = await updateIssues([first, keep(store, '2.txt', inside)], {
    ...shelf,
    standalone: alone,
  })
  assert.deepEqual(
    both.map(({ files }) => files),
    [['1.txt', '2.txt']],
  )
})

test('issues are in the order of their dates, the undated before all others', async (t) => {
  const shelf = openShelf(t)
  const { store } = shelf
  const dated = (day: number): string => `滨江日报\n\n2022年9月${day}日\n\n# 标题${day}\n\n本报讯 正文。\n`
  const entries = [
    keep(store, 'b.txt', dated(7)),
    keep(store, 'a.txt', dated(6)),
    keep(store, 'c.txt', '# 没有日期\n\n本报讯 正文。\n'),
  ]
  assert.deepEqual(
    (await updateIssues(entries, shelf)).summaries.map(({ id }) => id),
    ['bjrb/undated/c', 'bjrb/2022-09-06', 'bjrb/2022-09-07'],
  )
})
