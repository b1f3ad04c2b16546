import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { watchSources } from '#publish/dev-server/watch-sources.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('a loop of symbolic links is reported, and changes of other files are noticed', async (t) => {
  const content = temporaryFolder(t)
  mkdirSync(join(content, 'issues'))
  symlinkSync('loop', join(content, 'issues/loop'))
  const faults: string[] = []
  const watcher = watchSources(
    content,
    () => undefined,
    (reason) => faults.push(reason),
  )
  t.after(() => watcher.close())
  const happens = (event: 'ready' | 'add'): Promise<unknown> =>
    new Promise((resolve) => watcher.once(event, resolve))
  await happens('ready')
  const added = happens('add')
  writeFileSync(join(content, 'issues/a.txt'), '滨江日报')
  await added
  assert.match(faults.join('\n'), /ELOOP.*loop/u)
})
