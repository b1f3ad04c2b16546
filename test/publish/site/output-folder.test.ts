import assert from 'node:assert/strict'
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { resolveOutput } from '#publish/site/output-folder.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

test('a folder that does not exist yet, also below another one', (t) => {
  const folder = realpathSync(temporaryFolder(t))
  assert.equal(resolveOutput(join(folder, 'new/site')), join(folder, 'new/site'))
})

test('a link is resolved, and so is a link on the way', (t) => {
  const folder = realpathSync(temporaryFolder(t))
  mkdirSync(join(folder, 'served/www'), { recursive: true })
  symlinkSync('served/www', join(folder, 'site'))
  symlinkSync('served', join(folder, 'srv'))
  assert.equal(resolveOutput(join(folder, 'site')), join(folder, 'served/www'))
  assert.equal(resolveOutput(join(folder, 'srv/www')), join(folder, 'served/www'))
  assert.equal(resolveOutput(join(folder, 'srv/other')), join(folder, 'served/other'))
})

test('a link that leads nowhere, and a file, are errors', (t) => {
  const folder = temporaryFolder(t)
  symlinkSync('absent', join(folder, 'site'))
  writeFileSync(join(folder, 'file'), '')
  assert.throws(() => resolveOutput(join(folder, 'site')), /符号链接/u)
  assert.throws(() => resolveOutput(join(folder, 'file')), /不是文件夹/u)
})
