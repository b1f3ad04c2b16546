/** Children end with their parent, with real processes, in the states in which they did not. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { endWithParent } from '#publish/processes/end-with-parent.ts'

/** A process that starts a child with the script and prints its id. */
const parent = `
  import { spawn } from 'node:child_process'
  const [script, ...args] = process.argv.slice(1)
  const child = spawn(process.execPath, [...args, '-e', script], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdout.once('data', () => console.log(child.pid))
`

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Seconds until the process has ended, at most 15: the machine may be busy. */
async function secondsUntilEnd(pid: number): Promise<number> {
  const start = performance.now()
  while (isRunning(pid) && performance.now() - start < 15_000) await wait(20)
  return (performance.now() - start) / 1000
}

const children = {
  'is idle': "console.log('ready'); setInterval(() => {}, 1000)",
  'is busy': "require('node:fs').writeSync(1, 'ready'); for (;;);",
  'writes to the closed pipe in its exception handler': `
    process.on('uncaughtException', (error) => console.error(error))
    setInterval(() => console.log('ready'), 1)`,
  'ignores SIGTERM': "process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1000)",
}

for (const [name, script] of Object.entries(children))
  test(`a child that ${name} ends after its parent was killed`, async (t) => {
    const args = ['--input-type=module', '-e', parent, script, ...endWithParent]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const [printed] = await once(child.stdout, 'data')
    const pid = Number(printed)
    t.after(() => isRunning(pid) && process.kill(pid, 'SIGKILL'))
    assert.ok(isRunning(pid))
    child.kill('SIGKILL')
    assert.ok((await secondsUntilEnd(pid)) < 15)
  })

test('a child without a pipe as standard input, or that ends by itself, is not changed', async () => {
  for (const input of ['ignore', 'pipe'] as const) {
    const child = spawn(process.execPath, [...endWithParent, '-e', 'process.exitCode = 7'], {
      stdio: [input, 'ignore', 'ignore'],
    })
    assert.deepEqual(await once(child, 'close'), [7, null])
  }
})
