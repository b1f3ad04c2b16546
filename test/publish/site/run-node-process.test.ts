import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '#publish/project-code.ts'
import { runNodeProcess } from '#publish/site/run-node-process.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('runs TypeScript in the project folder with the additional environment', async (t) => {
  const folder = temporaryFolder(t)
  const [script, out] = [join(folder, 'script.mts'), join(folder, 'out.json')]
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs'
    const out: string = process.env.OUT ?? ''
    writeFileSync(out, JSON.stringify([process.cwd(), process.env.PATH]))`,
  )
  await runNodeProcess([script], { OUT: out })
  assert.deepEqual(JSON.parse(readFileSync(out, 'utf8')), [projectFolder, process.env.PATH])
})

test('the error of a failed process has its arguments, its exit code and the end of its output', async () => {
  const script = "console.log('始' + '字'.repeat(8100)); console.error('错'); process.exitCode = 3"
  await assert.rejects(runNodeProcess(['-e', script], {}), ({ message }: Error) => {
    assert.ok(message.startsWith(`-e ${script} 以 3 结束\n`))
    const output = message.slice(message.indexOf('\n') + 1)
    assert.equal(output.length, 8000)
    assert.doesNotMatch(output, /始/u)
    assert.match(output, /错\n/u)
    return true
  })
})

test('the error of a killed process has its signal', async () => {
  await assert.rejects(runNodeProcess(['-e', "process.kill(process.pid, 'SIGKILL')"], {}), /以 SIGKILL 结束/u)
})
