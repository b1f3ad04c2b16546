/** What the pool makes of many files is what one process makes of them, in their order. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { bundleJobs } from '#publish/ingest/bundle-jobs.ts'
import { type PageResult, readPages } from '#publish/ingest/worker-jobs.ts'
import { openWorkerPool } from '#publish/ingest/worker-pool.ts'
import { sampleKnowledge } from '../../sample-newspaper.ts'

const folder = mkdtempSync(join(tmpdir(), 'cores-'))
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

async function read(some: typeof files): Promise<PageResult[]> {
  const cores = openWorkerPool()
  const pages: PageResult[] = []
  for await (const each of cores.run(readPages, some, { knowledge: sampleKnowledge })) pages.push(...each)
  await cores.close()
  return pages
}

test('many files are read by processes as a few are by this one', async () => {
  const all = await read(files)
  assert.deepEqual(
    all.map(({ path }) => path),
    files.map(({ path }) => path),
  )
  assert.deepEqual(all.slice(100, 110), await read(files.slice(100, 110)))
  rmSync(folder, { recursive: true })
})

test('the code that the processes load can be removed when they are done', () => {
  const jobs = bundleJobs()
  assert.ok(existsSync(jobs.file))
  jobs.remove()
  assert.ok(!existsSync(jobs.file))
})
