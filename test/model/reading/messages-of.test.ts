import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { messagesOf } from '#model/reading/messages-of.ts'
import { consoleReport } from '#report/console.ts'

function fileWithMessages(): VFile {
  const file = new VFile({ path: 'content/issues/a.txt' })
  file.message('无处可归的文字', {
    place: { line: 2, column: 3 },
    ruleId: 'unplaced-text',
    source: 'archive',
  })
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } }
  file.message('无法解码', { place, ruleId: 'unreadable', source: 'archive' }).fatal = true
  file.info('日期是推断的', { ruleId: 'inferred-date', source: 'archive' })
  return file
}

test('every message keeps its severity and its place; one without a place stands at 1:1', () => {
  assert.deepEqual(messagesOf(fileWithMessages()), [
    {
      ruleId: 'unplaced-text',
      severity: 'warning',
      reason: '无处可归的文字',
      place: { file: 'content/issues/a.txt', line: 2, column: 3 },
    },
    {
      ruleId: 'unreadable',
      severity: 'error',
      reason: '无法解码',
      place: { file: 'content/issues/a.txt', line: 1, column: 1, endLine: 1, endColumn: 4 },
    },
    {
      ruleId: 'inferred-date',
      severity: 'info',
      reason: '日期是推断的',
      place: { file: 'content/issues/a.txt', line: 1, column: 1 },
    },
  ])
})

test('as data and back again, the report says the same', () => {
  const report = consoleReport(messagesOf(fileWithMessages()))
  assert.match(report, /1:1-1:4\s+error\s+无法解码\s+unreadable\s+archive/u)
  assert.match(report, /1:1\s+info\s+日期是推断的\s+inferred-date\s+archive/u)
})
