import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSteps } from '#publish/steps.ts'

test('a step is told when it begins and once a second while it goes on, and it is timed', async () => {
  const lines: string[] = []
  let clock = 0
  const steps = openSteps(
    (line) => lines.push(line),
    () => clock,
  )
  const result = await steps.take('解析原文', async (progress) => {
    for (const done of [1, 2, 3, 4]) {
      clock += 600
      progress(done, 5)
    }
    return '成'
  })
  assert.equal(result, '成')
  assert.deepEqual(lines, ['解析原文…', '解析原文 2/5', '解析原文 4/5'])
  assert.deepEqual(steps.taken, [{ name: '解析原文', seconds: 2.4 }])
})
