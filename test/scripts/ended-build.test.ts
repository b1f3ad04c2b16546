/**
 * Builds that are ended from outside: no process of them runs on, nothing is left over, and the next build succeeds.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createTestArchive, projectFolder, type TestArchive } from './test-archive.ts'

/** Environment of a process as the system has it; empty when it has ended or belongs to another user. */
function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
  } catch {
    return ''
  }
}

/** Process ids of the commands that were started for this archive, and of their children. */
const processesOf = ({ content }: TestArchive): string[] =>
  readdirSync('/proc').filter((pid) => /^\d+$/u.test(pid) && environmentOf(pid).includes(`=${content}\0`))

async function until(isSo: () => boolean, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000
  while (!isSo() && performance.now() < end) await wait(50)
  return isSo()
}

const buildFolders = ({ out }: TestArchive): string[] =>
  readdirSync(dirname(out)).filter((name) => name.startsWith('site.building-'))

/** Whether a child process is rendering pages. */
const isRendering = (archive: TestArchive): boolean =>
  processesOf(archive).some((pid) => environmentOf(pid).includes('ARCHIVE_SHARD='))

/** Starts a command of the archive, and resolves when its pages are being rendered. */
async function startRendering(
  t: TestContext,
  archive: TestArchive,
  ...args: string[]
): Promise<ChildProcess> {
  archive.write('issues/a.txt', '2022年9月5日 星期一\n\n# 标题\n\n衡阳日报讯 正文。\n')
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...archive.env },
    stdio: 'ignore',
  })
  t.after(() => child.kill('SIGKILL'))
  assert.ok(await until(() => isRendering(archive), 120))
  return child
}

const hasProc = existsSync('/proc/self/environ')
const options = { skip: !hasProc, timeout: 300_000 }

test('after kill -9 of a build its children end, and the next build succeeds', options, async (t) => {
  const archive = createTestArchive(t)
  const child = await startRendering(t, archive, 'scripts/build.ts')
  child.kill('SIGKILL')
  assert.ok(await until(() => processesOf(archive).length === 0, 5))
  mkdirSync(join(dirname(archive.out), 'site.building-notes'))
  const next = await archive.run('build')
  assert.equal(next.code, 0, next.stderr)
  assert.deepEqual(readdirSync(dirname(archive.out)).sort(), [
    'cache',
    'content',
    'site',
    'site.building-notes',
  ])
})

for (const [signal, code, script] of [
  ['SIGTERM', 143, 'scripts/build.ts'],
  ['SIGINT', 130, 'scripts/build.ts'],
  ['SIGTERM', 143, 'scripts/start.ts'],
] as const)
  test(`${signal} to ${script} ends its children and leaves nothing over`, options, async (t) => {
    const archive = createTestArchive(t)
    const child = await startRendering(
      t,
      archive,
      script,
      ...(script.includes('start') ? ['--port', '0'] : []),
    )
    const ended = once(child, 'exit')
    child.kill(signal)
    assert.deepEqual(await ended, [code, null])
    assert.ok(await until(() => processesOf(archive).length === 0, 1))
    assert.deepEqual(buildFolders(archive), [])
    const left = readdirSync(dirname(archive.out), { recursive: true, encoding: 'utf8' })
    assert.deepEqual(
      left.filter((name) => /\.tmp-|lock/u.test(name)),
      [],
    )
  })

test('after kill -9 of npm start its build ends, and leaves nothing over', options, async (t) => {
  const archive = createTestArchive(t)
  const child = await startRendering(t, archive, 'scripts/start.ts', '--port', '0')
  child.kill('SIGKILL')
  assert.ok(await until(() => processesOf(archive).length === 0, 5))
  assert.deepEqual(buildFolders(archive), [])
})
