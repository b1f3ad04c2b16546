import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createRebuilder } from '#publish/dev-server/rebuilder.ts'

test('requests during a build cause one more build, never two at a time', async () => {
  let running = 0
  let builds = 0
  const rebuild = createRebuilder(async () => {
    running += 1
    builds += 1
    assert.equal(running, 1)
    await wait(20)
    running -= 1
  })
  const first = rebuild()
  await wait(5)
  await Promise.all([rebuild(), rebuild(), rebuild(), first])
  assert.equal(builds, 2)
  await rebuild()
  assert.equal(builds, 3)
})
