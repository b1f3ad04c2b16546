/** The pool returns the same results as the main process, in the order of the items. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { removeTemporaryFiles } from '#archive/write-atomically.ts'
import { bundleJobs } from '#publish/ingest/bundle-jobs.ts'
import { type PageResult, readPages } from '#publish/ingest/worker-jobs.ts'
import { openWorkerPool } from '#publish/ingest/worker-pool.ts'
import { sampleKnowledge } from '../../sample-newspaper.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'pool-'))
const base = join(folder, 'issues')
mkdirSync(base)
const files = Array.from({ length: 240 }, (_, number) => {
  const path = join(base, `${number}.txt`)
  writeFileSync(
    path,
    `滨江日报\n\n2022年9月5日 星期一 第${number + 1}号\n\n第${number}座水库开闸\n\n本报讯 9月4日，第${number}座水库开闸放水。\n`,
  )
  return { path, base }
})

async function read(batch: typeof files): Promise<PageResult[]> {
  const pool = openWorkerPool()
  const pages: PageResult[] = []
  for await (const results of pool.run(readPages, batch, { knowledge: sampleKnowledge }))
    pages.push(...results)
  await pool.close()
  return pages
}

test('many files, read by processes, have the same results as in the main process', async () => {
  const all = await read(files)
  assert.deepEqual(
    all.map(({ path }) => path),
    files.map(({ path }) => path),
  )
  assert.deepEqual(all.slice(100, 110), await read(files.slice(100, 110)))
  rmSync(folder, { recursive: true })
})

test('creates and removes the bundle, whose folder a later command recognizes as temporary', (t) => {
  const cache = temporaryFolder(t)
  const jobs = bundleJobs(cache)
  assert.ok(existsSync(jobs.file))
  jobs.remove()
  assert.deepEqual(readdirSync(cache), [])
  assert.ok(existsSync(bundleJobs(cache).file))
  removeTemporaryFiles(cache)
  assert.deepEqual(readdirSync(cache), [])
})
