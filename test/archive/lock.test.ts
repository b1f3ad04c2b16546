/** One command at a time: the second waits for the first, and a lock that a killed command left holds nobody up. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { withLock } from '#archive/lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const silent = (line: string): never => assert.fail(line)

/** A process that runs until it is told to end. */
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

test('the work is done, and the lock given back, also when it fails', async (t) => {
  const cache = join(temporaryFolder(t), 'cache')
  const lock = join(cache, 'lock')
  assert.equal(await withLock(cache, silent, async () => existsSync(lock)), true)
  await assert.rejects(
    withLock(cache, silent, () => Promise.reject(new Error('failed'))),
    /failed/u,
  )
  assert.equal(existsSync(lock), false)
})

test('a lock of another process is waited for, and the editor told once', async (t) => {
  const cache = temporaryFolder(t)
  const other = otherProcess()
  writeFileSync(join(cache, 'lock'), other.pid)
  const told: string[] = []
  let isDone = false
  const work = withLock(
    cache,
    (line) => told.push(line),
    async () => {
      isDone = true
    },
  )
  await wait(500)
  assert.equal(isDone, false)
  await other.end()
  await work
  assert.equal(isDone, true)
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', new RegExp(`进程 ${other.pid}`, 'u'))
})

/** Takes the lock in a process of its own, works for a moment beside a file that must be its alone, and ends. */
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

test('of several that find a dead lock at once each has its turn', async (t) => {
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

test('the lock of a process that has ended is taken over, also one with the number of this', async (t) => {
  const cache = temporaryFolder(t)
  mkdirSync(cache, { recursive: true })
  const other = otherProcess()
  await other.end()
  for (const holder of [other.pid, String(process.pid)]) {
    writeFileSync(join(cache, 'lock'), holder)
    assert.equal(await withLock(cache, silent, async () => 'done'), 'done')
  }
})
