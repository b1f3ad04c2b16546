/** An exception of the parser becomes a message of the file. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { parseFile } from '#publish/ingest/parse-file.ts'
import { sampleKnowledge, sampleProfile } from '../../sample-newspaper.ts'

test('an exception of the parser is a fatal message with its cause', () => {
  const raw = { file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  const file = new VFile({ path: 'a.txt', value: '滨江日报\n\n2022年9月5日', data: { raw } })
  const broken = { ...sampleKnowledge, profiles: [{ ...sampleProfile, masthead: ['('] }] }
  assert.equal(parseFile(file, broken), undefined)
  const [message] = file.messages
  assert.match(message?.reason ?? '', /^解析程序出错，这一期没有记录：Invalid regular expression/u)
  assert.deepEqual([message?.ruleId, message?.fatal], ['parser-failure', true])
  assert.ok(message?.cause instanceof Error)
})
