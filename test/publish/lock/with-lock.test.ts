/** The lock excludes other commands, with real processes that are killed, suspended and interrupted. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { LockFailure, type LockRequest, withLock } from '#publish/lock/with-lock.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const requestFor = (folder: string, lines: string[] = []): LockRequest => ({
  folder: join(folder, 'lock.d'),
  subject: '缓存',
  notify: (line) => lines.push(line),
})

/** A process that holds the lock, prints `held`, and ends when it can write the file `end`, or never. */
const holder = `
  import { existsSync } from 'node:fs'
  import { setTimeout as wait } from 'node:timers/promises'
  import { withLock } from './src/publish/lock/with-lock.ts'
  const [folder, busy] = process.argv.slice(1)
  const request = { folder: folder + '/lock.d', subject: '缓存', notify: console.error }
  await withLock(request, async (lock) => {
    console.log('held')
    const end = performance.now() + Number(busy)
    while (performance.now() < end);
    if (Number(busy)) lock.assertHeld()
    while (!existsSync(folder + '/end')) await wait(20)
  })
`

interface Holder {
  child: ChildProcess
  /** Exit code, and what it wrote on standard error. */
  ended: Promise<{ code: number | null; stderr: string }>
}

/** @param busy milliseconds for which its main thread does not return to the event loop */
async function startHolder(t: TestContext, folder: string, busy = 0): Promise<Holder> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', holder, folder, String(busy)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  t.after(() => child.kill('SIGKILL'))
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code, stderr }))
  await Promise.race([once(child.stdout, 'data'), ended.then((end) => assert.fail(end.stderr))])
  return { child, ended }
}

test('runs the work and releases the lock, also when the work fails', async (t) => {
  const folder = join(temporaryFolder(t), 'cache')
  const request = requestFor(folder)
  const seen = await withLock(request, async (lock) => {
    lock.assertHeld()
    return existsSync(request.folder)
  })
  assert.equal(seen, true)
  await assert.rejects(
    withLock(request, () => Promise.reject(new Error('failed'))),
    /failed/u,
  )
  assert.deepEqual(readdirSync(folder), [])
})

test('waits for a process, says once for what, and ends at the limit', async (t) => {
  const folder = temporaryFolder(t)
  const other = await startHolder(t, folder)
  const lines: string[] = []
  const request = { ...requestFor(folder, lines), waitLimit: 0.5 }
  await assert.rejects(
    withLock(request, async () => assert.fail()),
    (error: unknown) => error instanceof LockFailure && error.message.includes(request.folder),
  )
  const work = withLock(requestFor(folder, lines), async () => 'done')
  while (lines.length < 2) await wait(20)
  writeFileSync(join(folder, 'end'), '')
  assert.equal(await work, 'done')
  assert.equal((await other.ended).code, 0)
  assert.equal(lines.length, 2)
  for (const line of lines) assert.ok(line.includes(`缓存，等它结束，至多`) && line.includes(request.folder))
})

/** Script of a process that takes the lock and creates a file, which fails when another process works at the same time. */
const worker = `
  import { rmSync, writeFileSync } from 'node:fs'
  import { setTimeout as wait } from 'node:timers/promises'
  import { withLock } from './src/publish/lock/with-lock.ts'
  const folder = process.argv[1]
  await withLock({ folder: folder + '/lock.d', subject: '', notify: () => {} }, async () => {
    writeFileSync(folder + '/at-work', '', { flag: 'wx' })
    await wait(30)
    rmSync(folder + '/at-work')
  })
`

test('several processes that find a stale lock at once work one after another', async (t) => {
  const folder = temporaryFolder(t)
  mkdirSync(join(folder, 'lock.d'))
  utimesSync(join(folder, 'lock.d'), 1, 1)
  const args = ['--import', 'tsx', '--input-type=module', '-e', worker, folder]
  const codes = await Promise.all(
    Array.from({ length: 6 }, async () => (await once(spawn(process.execPath, args), 'close'))[0]),
  )
  assert.deepEqual(codes, [0, 0, 0, 0, 0, 0])
})

test('the lock of a killed process is taken over, that of a busy one is not', {
  timeout: 90_000,
}, async (t) => {
  const folder = temporaryFolder(t)
  const busy = await startHolder(t, join(folder, 'busy'), 20_000)
  const killed = await startHolder(t, join(folder, 'killed'))
  killed.child.kill('SIGKILL')
  const started = performance.now()
  assert.equal(await withLock(requestFor(join(folder, 'killed')), async () => 'done'), 'done')
  assert.ok(performance.now() - started < 20_000)
  const request = { ...requestFor(join(folder, 'busy')), waitLimit: 2 }
  await assert.rejects(
    withLock(request, async () => assert.fail()),
    LockFailure,
  )
  writeFileSync(join(folder, 'busy/end'), '')
  assert.deepEqual(await busy.ended, { code: 0, stderr: '' })
})

test('a suspended process whose lock was taken ends with a message', { timeout: 60_000 }, async (t) => {
  const folder = temporaryFolder(t)
  const suspended = await startHolder(t, folder)
  suspended.child.kill('SIGSTOP')
  await withLock(requestFor(folder), async (lock) => {
    suspended.child.kill('SIGCONT')
    const { code, stderr } = await suspended.ended
    assert.equal(code, 1)
    assert.match(stderr, /没有发布/u)
    lock.assertHeld()
  })
})

test('a lock that was replaced is not held, and not released', async (t) => {
  const folder = temporaryFolder(t)
  const request = requestFor(folder)
  await assert.rejects(
    withLock(request, async (lock) => {
      utimesSync(request.folder, 1, 1)
      lock.assertHeld()
    }),
    /没有发布/u,
  )
  assert.deepEqual(readdirSync(folder), ['lock.d'])
})

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  test(`${signal} releases the lock`, async (t) => {
    const folder = temporaryFolder(t)
    const { child, ended } = await startHolder(t, folder)
    child.kill(signal)
    assert.deepEqual(await ended, { code, stderr: '' })
    assert.deepEqual(readdirSync(folder), [])
  })

test('something else in the place of the lock is an error that names it', async (t) => {
  const folder = temporaryFolder(t)
  const request = requestFor(folder)
  writeFileSync(request.folder, 'notes')
  utimesSync(request.folder, 1, 1)
  await assert.rejects(
    withLock(request, async () => assert.fail()),
    (error: unknown) => error instanceof LockFailure && error.message.includes(request.folder),
  )
})
