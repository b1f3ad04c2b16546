import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consoleReport } from '#report/console.ts'
import { sampleMessage } from './sample-message.ts'

test('the report without messages is empty', () => {
  assert.equal(consoleReport([]), '')
})

test('messages are sorted by file and position, each with severity and rule', () => {
  const report = consoleReport([
    sampleMessage({
      place: { file: 'b.txt', line: 1, column: 1 },
      severity: 'info',
      ruleId: 'inferred-date',
    }),
    sampleMessage({ place: { file: 'a.txt', line: 12, column: 5 }, severity: 'error', ruleId: 'unreadable' }),
    sampleMessage({ place: { file: 'a.txt', line: 3, column: 1, endLine: 3, endColumn: 4 } }),
  ])
  const lines = report.split('\n').map((line) => line.replace(/ +/gu, ' ').trim())
  assert.deepEqual(lines, [
    'a.txt',
    '3:1-3:4 warning 报头印的是星期一，2020-07-14 是星期二 weekday-date archive',
    '12:5 error 报头印的是星期一，2020-07-14 是星期二 unreadable archive',
    '',
    'b.txt',
    '1:1 info 报头印的是星期一，2020-07-14 是星期二 inferred-date archive',
    '',
    '3 messages (✖ 1 error, ⚠ 1 warning)',
  ])
})
