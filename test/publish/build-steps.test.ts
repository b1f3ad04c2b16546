import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBuildSteps } from '#publish/build-steps.ts'
import { openConsoleWriter } from '#report/console-writer.ts'

/** Runs a step with five units, one every 0.6 seconds; returns its output and its time. */
async function runStep(isTTY: boolean): Promise<{ text: string; seconds: number | undefined }> {
  let [text, clock] = ['', 0]
  const out = { isTTY, columns: 80, write: (more: string) => (text += more) }
  const steps = openBuildSteps(openConsoleWriter(out), () => clock)
  const result = await steps.run('解析原文', async (progress) => {
    for (const done of [1, 2, 3, 4]) {
      clock += 600
      progress(done, 5)
    }
    return '成'
  })
  assert.equal(result, '成')
  return { text, seconds: steps.finished[0]?.seconds }
}

test('in a log a step prints its start and its progress once a second, and its time is measured', async () => {
  const { text, seconds } = await runStep(false)
  assert.deepEqual(text.split('\n'), [
    '解析原文…',
    '解析原文 ██████████░░░░░░░░░░░░░░ 40% 2/5 每秒 1.7 剩余 0:02',
    '解析原文 ███████████████████░░░░░ 80% 4/5 每秒 1.7 剩余 0:01',
    '',
  ])
  assert.equal(seconds, 2.4)
})

test('on a terminal the progress bar is updated in one line, which is cleared at the end', async () => {
  const { text } = await runStep(true)
  const [begin, ...rest] = text.split('\n')
  assert.equal(begin, '\r\u001B[K解析原文…')
  const bars = rest.join('\n').split('\r\u001B[K').slice(1)
  assert.deepEqual(
    bars.map((bar) => /\d+%/u.exec(bar)?.[0]),
    ['20%', '40%', '60%', '80%', undefined],
  )
  assert.equal(bars.at(-1), '')
})
