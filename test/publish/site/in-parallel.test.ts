import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { inParallel } from '#publish/site/in-parallel.ts'

test('runs all tasks, and never more than the limit at a time', async () => {
  const finished: string[] = []
  let [running, most] = [0, 0]
  await inParallel(
    ['甲', '乙', '丙', '丁', '戊'],
    async (task) => {
      running += 1
      most = Math.max(most, running)
      await wait(2)
      running -= 1
      finished.push(task)
    },
    2,
  )
  assert.deepEqual(finished.sort(), ['丁', '丙', '乙', '戊', '甲'].sort())
  assert.equal(most, 2)
})

test('by default runs as many tasks at a time as there are processors', async () => {
  const started: string[] = []
  await inParallel(['甲', '乙'], async (task) => {
    started.push(task)
  })
  assert.deepEqual(started, ['甲', '乙'])
})

test('after a failure it waits for running tasks, starts no other one, and rejects', async () => {
  const finished: string[] = []
  const run = inParallel(
    ['甲', '乙', '丙'],
    async (task) => {
      if (task === '甲') throw new Error('甲 failed')
      await wait(10)
      finished.push(task)
    },
    2,
  )
  await assert.rejects(run, /^Error: 甲 failed$/u)
  assert.deepEqual(finished, ['乙'])
})
