/** The first index is opened alone, before all others. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { openSearcher } from '#search/browser/archive-searcher.ts'
import type { Scope } from '#search/browser/scope.ts'

const shard = (name: string) => ({
  name,
  from: name,
  to: name,
  papers: [],
  issues: 1,
  articles: 1,
  key: name,
  entry: '',
})
const list = { checksum: '', client: '', files: {}, shards: ['2022', '2021', '2020'].map(shard) }

/** Pagefind with empty indexes, which answer after `answer` was called. */
function slowPagefind() {
  const opened: string[] = []
  let answer = (): void => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const createInstance = ({ basePath }: { basePath: string }) => {
    opened.push(basePath)
    return { search: () => answered.then(() => ({ results: [] })) }
  }
  const find = openSearcher({ createInstance }, list, '', { fetch, failures: () => 0 })
  const run = async (scope: Scope): Promise<void> => {
    for await (const hits of find(['刘越高'], scope)) assert.deepEqual(hits, [])
  }
  return { opened, answer: () => answer(), run }
}

test('a second search waits until the first index has answered', async () => {
  const { opened, answer, run } = slowPagefind()
  const both = Promise.all([run({ from: '2022' }), run({ to: '2021' })])
  await setImmediate()
  assert.deepEqual(opened, ['2022/'])
  answer()
  await both
  assert.deepEqual(opened, ['2022/', '2021/', '2020/'])
})
