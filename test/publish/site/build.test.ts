/** A build that fails publishes nothing and removes its folder. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { type BuildSteps, openBuildSteps } from '#publish/build-steps.ts'
import { BuildFailure, build } from '#publish/site/build.ts'
import { openConsoleWriter } from '#report/console-writer.ts'
import { createContentFolder } from '../content-folder.ts'

const silentSteps = (): BuildSteps =>
  openBuildSteps(openConsoleWriter({ isTTY: false, columns: 80, write: () => true }), () => 0)

const folders = (out: string): string[] => readdirSync(dirname(out)).sort()

test('an archive without issues is not published, and the error has all messages', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('issues/empty.txt', '')
  await assert.rejects(build(paths, silentSteps(), assert.fail), (error: unknown) => {
    assert.ok(error instanceof BuildFailure)
    assert.match(error.message, /issues 里没有一个原文能读，没有可以发布的内容$/u)
    assert.deepEqual(
      error.messages.map(({ place }) => place.file),
      [join(paths.issues, 'empty.txt')],
    )
    return true
  })
  assert.deepEqual(folders(paths.out), ['cache', 'content'])
})
