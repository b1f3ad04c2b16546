import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { Message } from '#model/record/message.ts'
import { createTestArchive } from './test-archive.ts'

test('prints messages with file, line and rule; the exit code is 1 for an error', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/2022/binary.txt', Uint8Array.of(0xe6, 0x8a, 0xa5, 0x0a, 0x00, 0x01))
  const { code, stdout } = await archive.run('check')
  assert.equal(code, 1)
  assert.match(stdout, /issues\/2022\/binary\.txt\n\s*2:1\s+error\s.+\sunreadable\s+archive/u)
})

test('--json prints the messages as JSON', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/a.txt', '# 标题\n\n本报讯 正文，没有日期。\n')
  const { code, stdout } = await archive.run('check', '--json')
  const messages = z.array(Message).parse(JSON.parse(stdout))
  assert.ok(messages.length > 0)
  assert.equal(code, messages.some(({ severity }) => severity === 'error') ? 1 : 0)
})
