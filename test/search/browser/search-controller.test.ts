/** The controller sends requests to the worker and shows its replies. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SearchResult } from '#search/browser/result.ts'
import { startSearchController } from '#search/browser/search-controller.ts'
import type { SearchPage } from '#search/browser/search-page.ts'
import type { WorkerReply, WorkerRequest } from '#search/browser/worker-messages.ts'
import { FakeElement, FakeForm, FakeInput, FakeSelect, installFakeWindow } from './fake-dom.ts'

class FakeWorker extends EventTarget {
  readonly requests: WorkerRequest[] = []
  isTerminated = false

  postMessage(request: WorkerRequest): void {
    this.requests.push(request)
  }

  terminate(): void {
    this.isTerminated = true
  }

  reply(data: WorkerReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const resultNumber = (number: number): SearchResult => ({
  url: `/bjrb/${number}/`,
  place: '',
  title: [],
  paper: '',
  kind: '',
  excerpt: [],
})

const results = (count: number): SearchResult[] =>
  Array.from({ length: count }, (_, index) => resultNumber(index))

function openPage(address = '?q=刘越高') {
  installFakeWindow(`https://archive.test/search/${address}`)
  const input = new FakeInput('q')
  const form = new FakeForm([input, new FakeSelect('paper', ['bjrb'])])
  const [status, list, more] = [new FakeElement(), new FakeElement(), new FakeElement()]
  const workers: FakeWorker[] = []
  const page = {
    form,
    input,
    status,
    results: list,
    result: {},
    more,
    hint: '请输入检索词。',
    paperName: () => '滨江日报',
  }
  startSearchController(page as unknown as SearchPage, () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  })
  const lastWorker = (): FakeWorker => workers.at(-1) ?? assert.fail('no worker')
  return {
    list,
    more,
    workers,
    reply: (data: WorkerReply): void => lastWorker().reply(data),
    requests: () => lastWorker().requests,
    shown: () => [status.dataset.state, status.dataset.total, status.textContent].join(' '),
    search: (query: string): void => {
      input.value = query
      form.dispatchEvent(new Event('submit', { cancelable: true }))
    },
  }
}

test('without a query it shows the hint and starts no worker', () => {
  const { shown, workers, more } = openPage('?q=%20')
  assert.equal(shown(), 'idle 0 请输入检索词。')
  assert.equal(workers.length, 0)
  assert.equal(more.hidden, true)
})

test('sends the trimmed query with its scope and a number', () => {
  const { shown, requests, search, list, workers, more } = openPage('?q=%20刘越高&paper=bjrb')
  assert.equal(shown(), 'loading 0 正在检索……')
  list.append('旧')
  more.hidden = false
  search('罗文鹏')
  assert.deepEqual(requests(), [
    { type: 'find', search: 1, query: '刘越高', scope: { paper: 'bjrb' } },
    { type: 'find', search: 2, query: '罗文鹏', scope: { paper: 'bjrb' } },
  ])
  assert.deepEqual(list.nodes, [])
  assert.equal(more.hidden, true)
  assert.equal(workers.length, 1)
})

test('requests the first results as soon as a page of them is found', () => {
  const { reply, requests, shown, more } = openPage()
  reply({ type: 'found', search: 1, total: 9, complete: false })
  assert.equal(requests().length, 1)
  assert.equal(shown(), 'loading 9 已找到9篇，正在检索更早的报纸……')
  reply({ type: 'found', search: 1, total: 10, complete: false })
  assert.deepEqual(requests().slice(1), [{ type: 'show', search: 1, from: 0, count: 10 }])
  assert.equal(more.hidden, true)
  reply({ type: 'found', search: 1, total: 12, complete: false })
  assert.equal(requests().length, 2)
  assert.equal(more.hidden, false)
})

test('requests the only result when all indexes have been searched, and then is done', () => {
  const { reply, requests, shown, list, more } = openPage()
  reply({ type: 'found', search: 1, total: 1, complete: true })
  assert.deepEqual(requests().slice(1), [{ type: 'show', search: 1, from: 0, count: 10 }])
  assert.equal(shown(), 'loading 1 已找到1篇，正在检索更早的报纸……')
  reply({ type: 'shown', search: 1, from: 0, results: results(1) })
  assert.equal(shown(), 'done 1 找到1篇。')
  assert.equal(list.nodes.length, 1)
  assert.equal(more.hidden, true)
})

test('an empty result names the scope and the query', () => {
  const { reply, requests, shown } = openPage('?q=刘越高&paper=bjrb')
  reply({ type: 'found', search: 1, total: 0, complete: false })
  assert.equal(shown(), 'loading 0 正在检索……')
  reply({ type: 'found', search: 1, total: 0, complete: true })
  assert.equal(shown(), 'done 0 滨江日报：没有找到含有“刘越高”的文章。')
  assert.equal(requests().length, 1)
})

test('the button requests the next results and moves the focus to the first of them', () => {
  const { reply, requests, list, more, shown } = openPage()
  reply({ type: 'found', search: 1, total: 20, complete: true })
  reply({ type: 'shown', search: 1, from: 0, results: results(10) })
  assert.equal(shown(), 'done 20 找到20篇。')
  assert.equal(more.hidden, false)
  more.dispatchEvent(new Event('click'))
  assert.deepEqual(requests().at(-1), { type: 'show', search: 1, from: 10, count: 10 })
  assert.equal(more.hidden, true)
  reply({ type: 'shown', search: 1, from: 10, results: results(10) })
  const links = list.nodes.map((node) => node instanceof FakeElement && node.parts.a?.isFocused)
  assert.equal(links.length, 20)
  assert.equal(links.indexOf(true), 10)
  assert.equal(links.lastIndexOf(true), 10)
})

test('the button stays while there are more results', () => {
  const { reply, more } = openPage()
  reply({ type: 'found', search: 1, total: 21, complete: true })
  more.dispatchEvent(new Event('click'))
  assert.equal(more.hidden, false)
})

test('a query without characters is too short', () => {
  const { reply, shown } = openPage('?q=。')
  reply({ type: 'empty', search: 1 })
  assert.equal(shown(), 'done 0 检索词太短：请至少输入一个汉字、字母或数字。')
})

test('ignores replies of earlier searches', () => {
  const { reply, search, shown } = openPage()
  search('罗文鹏')
  reply({ type: 'found', search: 1, total: 9, complete: false })
  assert.equal(shown(), 'loading 0 正在检索……')
})

test('after a failure it sends the search again to a new worker', () => {
  const { reply, shown, workers, requests, list } = openPage('?q=刘越高&paper=bjrb')
  reply({ type: 'found', search: 1, total: 1, complete: true })
  reply({ type: 'shown', search: 1, from: 0, results: results(1) })
  reply({ type: 'failed', search: 1 })
  assert.equal(shown(), 'loading 0 正在检索……')
  assert.deepEqual(list.nodes, [])
  assert.equal(workers[0]?.isTerminated, true)
  assert.equal(workers.length, 2)
  assert.deepEqual(requests(), [{ type: 'find', search: 2, query: '刘越高', scope: { paper: 'bjrb' } }])
})

test('after a second failure it shows an error, and the next search gets a new worker', () => {
  const { reply, shown, search, workers, requests, more } = openPage()
  reply({ type: 'failed', search: 1 })
  reply({ type: 'found', search: 2, total: 12, complete: false })
  reply({ type: 'failed', search: 2 })
  assert.equal(shown(), 'error 12 检索没有成功：索引未能载入。请检查网络，再试一次。')
  assert.equal(more.hidden, true)
  assert.equal(workers[1]?.isTerminated, true)
  assert.equal(workers.length, 2)
  search('刘越高')
  assert.equal(workers.length, 3)
  assert.deepEqual(requests(), [{ type: 'find', search: 3, query: '刘越高', scope: {} }])
  reply({ type: 'failed', search: 3 })
  assert.equal(shown(), 'loading 0 正在检索……')
})

test('a page that is out of date is reloaded once, until it has proved to be up to date', () => {
  const client = '/assets/search-0a1b2c3d.js'
  const storage = new Map<string, string>()
  const sessionStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  }
  let reloads = 0
  const open = () => {
    const page = openPage()
    Object.assign(globalThis, { sessionStorage })
    Object.assign(location, { reload: () => ++reloads })
    return page
  }
  const first = open()
  first.reply({ type: 'outdated', search: 1, client })
  assert.equal(first.shown(), 'loading 0 网站已经更新，正在重新载入本页……')
  assert.equal(reloads, 1)
  const second = open()
  second.reply({ type: 'outdated', search: 1, client })
  assert.equal(second.shown(), 'error 0 检索没有成功：本页与索引不是同一版。请刷新本页，或清除浏览器缓存。')
  assert.equal(reloads, 1)
  open().reply({ type: 'found', search: 1, total: 0, complete: true })
  open().reply({ type: 'outdated', search: 1, client })
  assert.equal(reloads, 2)
})

test('a page that is out of date is not reloaded without storage', () => {
  const { reply, shown } = openPage()
  Object.assign(globalThis, { sessionStorage: undefined })
  reply({ type: 'outdated', search: 1, client: '/assets/search-0a1b2c3d.js' })
  assert.match(shown(), /^error 0 .*请刷新本页/u)
})

test('a query that is too long is not sent', () => {
  const { shown, workers, search } = openPage(`?q=${'衡'.repeat(201)}`)
  assert.equal(shown(), 'done 0 检索词太长：有201字，最多200字。请删短，再检索一次。')
  assert.equal(workers.length, 0)
  search('\u{20000}'.repeat(200))
  assert.equal(workers.length, 1)
})

test('sends the current search again when an earlier one has failed', () => {
  const { reply, search, workers, requests } = openPage('?q=刘')
  search('刘越高')
  reply({ type: 'failed', search: 1 })
  assert.equal(workers.length, 2)
  assert.deepEqual(requests(), [{ type: 'find', search: 3, query: '刘越高', scope: {} }])
})

test('a worker that does not start is a failure of the current search', () => {
  const { workers, shown } = openPage()
  workers[0]?.dispatchEvent(new Event('error'))
  workers[1]?.dispatchEvent(new Event('error'))
  assert.match(shown(), /^error 0 /u)
})
