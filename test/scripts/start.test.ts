import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { createTestArchive, projectFolder, runScript, type TestArchive } from './test-archive.ts'

interface Started {
  /** Waits until the command prints a matching line. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  stop(): Promise<void>
}

/** Starts the command on a free port. */
function start(archive: TestArchive): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--port', '0'], {
    cwd: projectFolder,
    env: { ...process.env, ...archive.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async printed(pattern) {
      for (let next = await lines.next(); !next.done; next = await lines.next()) {
        const found = pattern.exec(next.value)
        if (found) return found
      }
      throw new Error(`Ended before it printed ${pattern}`)
    },
    async stop() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    },
  }
}

const issue = (title: string): string => `2022年9月5日 星期一\n\n# ${title}\n\n衡阳日报讯 正文。\n`

test('serves the site and builds it again when an issue changes', { timeout: 120_000 }, async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/a.txt', issue('旧的标题'))
  const { printed, stop } = start(archive)
  try {
    const [origin] = await printed(/http:\/\/\S+(?=\/)/u)
    assert.match(await (await fetch(`${origin}/`)).text(), /旧的标题/u)
    archive.write('issues/a.txt', issue('新的标题'))
    await printed(/重新解析 1 个/u)
    await printed(/^网站：/u)
    assert.match(await (await fetch(`${origin}/`)).text(), /新的标题/u)
  } finally {
    await stop()
  }
})

test('an invalid port is wrong usage', async () => {
  assert.equal((await runScript('start', ['--port', 'http'])).code, 2)
})
