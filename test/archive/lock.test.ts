/** The lock excludes other commands, and the lock of a killed command does not block. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { withLock } from '#archive/lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const silent = (line: string): never => assert.fail(line)

/** Starts a process that runs until `end` is called. */
function otherProcess() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = once(child, 'close')
  const end = (): Promise<unknown> => {
    child.stdin.end()
    return ended
  }
  return { pid: String(child.pid), end }
}

test('runs the work and releases the lock, also when the work fails', async (t) => {
  const cache = join(temporaryFolder(t), 'cache')
  const lock = join(cache, 'lock')
  assert.equal(await withLock(cache, silent, async () => existsSync(lock)), true)
  await assert.rejects(
    withLock(cache, silent, () => Promise.reject(new Error('failed'))),
    /failed/u,
  )
  assert.equal(existsSync(lock), false)
})

test('waits for the lock of another process, and notifies once', async (t) => {
  const cache = temporaryFolder(t)
  const other = otherProcess()
  writeFileSync(join(cache, 'lock'), other.pid)
  const lines: string[] = []
  let isDone = false
  const work = withLock(
    cache,
    (line) => lines.push(line),
    async () => {
      isDone = true
    },
  )
  await wait(500)
  assert.equal(isDone, false)
  await other.end()
  await work
  assert.equal(isDone, true)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', new RegExp(`进程 ${other.pid}`, 'u'))
})

/** Script of a process that takes the lock and creates a file, which fails when another process works at the same time. */
const worker = `
  import { rmSync, writeFileSync } from 'node:fs'
  import { setTimeout as wait } from 'node:timers/promises'
  import { withLock } from './src/archive/lock.ts'
  const cache = process.argv[1]
  await withLock(cache, () => {}, async () => {
    writeFileSync(cache + '/at-work', '', { flag: 'wx' })
    await wait(30)
    rmSync(cache + '/at-work')
  })
`

test('several processes that find a stale lock at once work one after another', async (t) => {
  const cache = temporaryFolder(t)
  const other = otherProcess()
  await other.end()
  writeFileSync(join(cache, 'lock'), other.pid)
  const args = ['--import', 'tsx', '--input-type=module', '-e', worker, cache]
  const codes = await Promise.all(
    Array.from({ length: 6 }, async () => (await once(spawn(process.execPath, args), 'close'))[0]),
  )
  assert.deepEqual(codes, [0, 0, 0, 0, 0, 0])
})

test('takes over the lock of a process that has ended, also one with the id of this process', async (t) => {
  const cache = temporaryFolder(t)
  mkdirSync(cache, { recursive: true })
  const other = otherProcess()
  await other.end()
  for (const holder of [other.pid, String(process.pid)]) {
    writeFileSync(join(cache, 'lock'), holder)
    assert.equal(await withLock(cache, silent, async () => 'done'), 'done')
    assert.deepEqual(readdirSync(cache), [])
  }
})
