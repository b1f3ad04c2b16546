import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { reportParserFailure } from '#publish/ingest/parser-failure.ts'

test('adds a fatal message at the start of the file, with the error as its cause', () => {
  const [file, error] = [new VFile(), new TypeError('没有版号')]
  reportParserFailure(file, error)
  const [message] = file.messages
  assert.equal(message?.reason, '解析程序出错，这一期没有记录：没有版号')
  assert.equal(message.cause, error)
  assert.equal(message.fatal, true)
  assert.deepEqual([message.line, message.column], [1, 1])
  assert.deepEqual([message.source, message.ruleId], ['archive', 'parser-failure'])
})

test('reports a thrown value that is no error by its text', () => {
  const file = new VFile()
  reportParserFailure(file, '没有版号')
  assert.equal(file.messages[0]?.reason, '解析程序出错，这一期没有记录：没有版号')
  assert.ok(file.messages[0].cause instanceof Error)
})
