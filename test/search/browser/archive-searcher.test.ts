/** The order in which indexes are opened: never two before Pagefind's program has started. */
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
})
const catalogue = { shards: ['2022', '2021', '2020'].map(shard) }

/** A program whose indexes hold nothing, and answer when told to. */
function slowProgram() {
  const opened: string[] = []
  let answer = (): void => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const createInstance = ({ basePath }: { basePath: string }) => {
    opened.push(basePath)
    return { search: () => answered.then(() => ({ results: [] })) }
  }
  const find = openSearcher({ createInstance }, catalogue, '', { fetch, failures: () => 0 })
  const run = async (scope: Scope): Promise<void> => {
    for await (const hits of find([['刘越高']], scope)) assert.deepEqual(hits, [])
  }
  return { opened, answer: () => answer(), run }
}

test('a search that comes while the first index is opened waits for it', async () => {
  const { opened, answer, run } = slowProgram()
  const both = Promise.all([run({ from: '2022' }), run({ to: '2021' })])
  await setImmediate()
  assert.deepEqual(opened, ['2022/'])
  answer()
  await both
  assert.deepEqual(opened, ['2022/', '2021/', '2020/'])
})
