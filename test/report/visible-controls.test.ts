import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '#model/record/message.ts'
import { consoleReport, jsonReport } from '#report/console.ts'
import { missLine } from '#report/miss-line.ts'
import { visibleControls } from '#report/visible-controls.ts'

const hostile = '\u001B[2J\u0007\u009B31m\u202E报\u007F\r'

/** Everything that a terminal acts on, except line feeds. */
const control = /(?!\n)[\p{Cc}\u202E]/u

test('shows control characters and marks of writing direction, and keeps line feeds', () => {
  assert.equal(visibleControls(hostile), '␛[2J␇\\u009b31m\\u202e报␡␍')
  assert.equal(visibleControls('滨江日报\n——第2版'), '滨江日报\n——第2版')
})

test('no report sends a control character of a file name or a text to the terminal', () => {
  const message: Message = {
    ruleId: 'doubled-characters',
    severity: 'warning',
    reason: `“${hostile}”重复`,
    place: { file: `content/issues/${hostile}.txt`, line: 1, column: 1 },
  }
  assert.doesNotMatch(consoleReport([message]), control)
  assert.doesNotMatch(jsonReport([message]), control)
  assert.deepEqual(JSON.parse(jsonReport([message])), [message])
  const miss = { file: 'a.txt', line: 1, what: 'headline' as const, expected: hostile, read: hostile }
  assert.doesNotMatch(missLine(miss), control)
})
