/** The worker answers requests with the search of its indexes, which are replaced by a small module here. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { crc32 } from 'node:zlib'
import { startSearchWorker } from '#search/browser/search-worker.ts'
import type { WorkerReply, WorkerRequest } from '#search/browser/worker-messages.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const shards = ['2022', '2021'].map((name) => ({
  name,
  from: `${name}-01-01`,
  to: `${name}-12-31`,
  papers: ['bjrb'],
  issues: 1,
  articles: 1,
  key: name,
  entry: '',
}))

const client = '/assets/search-0a1b2c3d.js'

/** Pagefind with one hit per index and phrase, whose title has the path of the index. */
const pagefindScript = `
  export const createInstance = ({ basePath }) => ({
    search: async (term) => {
      globalThis.searchTerms.push(term)
      const year = basePath.slice(-5, -1)
      const entry = { url: '/' + year + '/', title: year + '刘越高', paper: '', slug: '', kind: '', head: [], text: [] }
      return { results: [{ id: term, data: async () => ({ entry }) }] }
    },
  })`

const hexCrc = (text: string): string => crc32(text).toString(16).padStart(8, '0')

const listed = {
  client,
  files: { 'pagefind.js': hexCrc(pagefindScript) },
  shards,
}
const list = JSON.stringify({ checksum: hexCrc(JSON.stringify(listed)), ...listed })

const files = { 'shards.json': list, 'pagefind.js': pagefindScript }

/** Starts the worker of the script `own`; `served` replaces contents of files, undefined stands for status 404. */
function startWorker(
  t: TestContext,
  served: Readonly<Record<string, string | undefined>> = {},
  own: string = client,
) {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const requests: string[] = []
  const replies: WorkerReply[] = []
  const searchTerms: string[] = []
  const worker = new EventTarget()
  let notify = (): void => undefined
  Object.assign(globalThis, {
    searchTerms,
    addEventListener: worker.addEventListener.bind(worker),
    postMessage: (reply: WorkerReply) => {
      replies.push(reply)
      notify()
    },
    fetch: async (address: string, { cache }: RequestInit) => {
      const name = address.slice(address.lastIndexOf('/') + 1)
      requests.push(`${name} ${cache}`)
      const content = { ...files, ...served }[name]
      return new Response(content, { status: content === undefined ? 404 : 200 })
    },
  })
  startSearchWorker(`${pathToFileURL(folder).href}/`, own)
  const send = (data: WorkerRequest): boolean => worker.dispatchEvent(new MessageEvent('message', { data }))
  /** Sends a request and waits for its last reply. */
  const ask = (data: WorkerRequest, isLast: (reply: WorkerReply) => boolean): Promise<WorkerReply[]> => {
    const start = replies.length
    return new Promise((resolve) => {
      notify = () => {
        const reply = replies.at(-1)
        if (reply && isLast(reply)) resolve(replies.slice(start))
      }
      send(data)
    })
  }
  return { send, ask, requests, replies, searchTerms }
}

const isComplete = (reply: WorkerReply): boolean => reply.type === 'found' && reply.complete
const find = (search: number, query: string): WorkerRequest => ({ type: 'find', search, query, scope: {} })

test('reports the number of hits after each index and at the end, and loads the list once', async (t) => {
  const { ask, requests } = startWorker(t)
  assert.deepEqual(await ask(find(1, '刘越高'), isComplete), [
    { type: 'found', search: 1, total: 1, complete: false },
    { type: 'found', search: 1, total: 2, complete: false },
    { type: 'found', search: 1, total: 2, complete: true },
  ])
  await ask(find(2, '刘越高'), isComplete)
  assert.deepEqual(requests, ['shards.json no-cache', 'pagefind.js default'])
})

test('shows results with the matches of the current search', async (t) => {
  const { ask, send, replies } = startWorker(t)
  await ask(find(1, '刘越高'), isComplete)
  const [reply] = await ask({ type: 'show', search: 1, from: 1, count: 1 }, ({ type }) => type === 'shown')
  assert.deepEqual(reply, {
    type: 'shown',
    search: 1,
    from: 1,
    results: [
      {
        url: '/2021/',
        place: '/2021/',
        title: [
          { text: '2021', marked: false },
          { text: '刘越高', marked: true },
        ],
        paper: '',
        kind: '',
        excerpt: [],
      },
    ],
  })
  const count = replies.length
  send({ type: 'show', search: 7, from: 0, count: 10 })
  await new Promise((resolve) => setTimeout(resolve, 20))
  assert.equal(replies.length, count)
})

test('finds and marks a traditional query in simplified text', async (t) => {
  const { ask } = startWorker(t)
  const replies = await ask(find(1, '劉越高'), isComplete)
  assert.deepEqual(replies.at(-1), { type: 'found', search: 1, total: 2, complete: true })
  const [reply] = await ask({ type: 'show', search: 1, from: 0, count: 1 }, ({ type }) => type === 'shown')
  assert.deepEqual(reply?.type === 'shown' && reply.results[0]?.title, [
    { text: '2022', marked: false },
    { text: '刘越高', marked: true },
  ])
})

test('a query without characters is empty', async (t) => {
  const { ask, requests } = startWorker(t)
  assert.deepEqual(await ask(find(3, '，。'), () => true), [{ type: 'empty', search: 3 }])
  assert.deepEqual(requests, [])
})

test('a list that cannot be loaded is a failure', async (t) => {
  const { ask, requests } = startWorker(t, { 'shards.json': undefined })
  assert.deepEqual(await ask(find(1, '刘越高'), () => true), [{ type: 'failed', search: 1 }])
  assert.deepEqual(requests, ['shards.json no-cache', 'shards.json reload'])
})

for (const [name, damaged] of [
  ['shards.json', list.replace('2022-01-01', '2122-01-01')],
  ['shards.json', '<!doctype html>'],
  ['shards.json', '{}'],
  ['shards.json', 'null'],
  ['pagefind.js', pagefindScript.replace('2022', '2021').replace('刘越高', '刘越')],
] as const)
  test(`a damaged ${name} is a failure: ${damaged.slice(0, 20).trim()}`, async (t) => {
    const { ask } = startWorker(t, { [name]: damaged })
    assert.deepEqual(await ask(find(1, '劉越高'), () => true), [{ type: 'failed', search: 1 }])
  })

test('a script that the indexes do not belong to is out of date', async (t) => {
  const { ask } = startWorker(t, {}, '/assets/search-00000000.js')
  assert.deepEqual(await ask(find(1, '刘越高'), () => true), [{ type: 'outdated', search: 1, client }])
})

test('a new search cancels the previous one', async (t) => {
  const { ask, send } = startWorker(t)
  send(find(1, '罗文鹏'))
  const replies = await ask(find(2, '刘越高'), isComplete)
  assert.deepEqual([...new Set(replies.map(({ search }) => search))], [2])
})

test('searches every run of a query in every index', async (t) => {
  const { ask, searchTerms } = startWorker(t)
  await ask(find(1, '刘越高 罗文鹏'), isComplete)
  assert.equal(searchTerms.length, 4)
})
