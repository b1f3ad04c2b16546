/** When Pagefind's process ends before its time, the index fails with a message; Node.js would end with code 13 and none. */
import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createFolderAtomically } from '#archive/write-atomically.ts'
import { buildSearchEntries } from '#search/build-search-entries.ts'
import type { SearchEntry } from '#search/search-entry.ts'
import { writeShard } from '#search/write-shard.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { issues } from './sample-archive.ts'

const entries = issues.flatMap(buildSearchEntries)

/** All entries; after the first one, Pagefind's process is killed. */
async function* entriesAndKill(processes: readonly ChildProcess[]): AsyncGenerator<SearchEntry> {
  const [first, ...others] = entries
  if (first) yield first
  for (const child of processes) child.kill('SIGKILL')
  yield* others
}

test('a killed process is an error, nothing is left, and the next index is written', async (t) => {
  const folder = temporaryFolder(t)
  const processes: ChildProcess[] = []
  const collect = (message: unknown): unknown =>
    processes.push((message as { process: ChildProcess }).process)
  subscribe('child_process', collect)
  t.after(() => unsubscribe('child_process', collect))
  await assert.rejects(
    createFolderAtomically(join(folder, '2022'), (temporary) =>
      writeShard(entriesAndKill(processes), temporary),
    ),
    /Pagefind 的进程意外结束/u,
  )
  assert.equal(processes.length, 1)
  assert.deepEqual(readdirSync(folder), [])
  await writeShard(entriesAndKill([]), join(folder, '2022'))
  assert.equal(readdirSync(join(folder, '2022/fragment')).length, entries.length)
})
