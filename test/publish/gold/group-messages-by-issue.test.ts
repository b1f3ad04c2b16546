import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '#model/record/message.ts'
import { groupMessagesByIssue } from '#publish/gold/group-messages-by-issue.ts'
import { sampleSummary } from '../../render/sample-summary.ts'

const message = (file: string, line: number): Message => ({
  ruleId: 'cut-article',
  severity: 'warning',
  reason: '开头可能缺失',
  place: { file, line, column: 1 },
})

const older = { ...sampleSummary('2020-07-14'), files: ['2020/a.txt'] }
const newer = { ...sampleSummary('2022-09-05'), files: ['2022/a.txt', '2022/b.txt'] }

test('groups the messages of all files of an issue, the newest issue first, after files without a record', () => {
  const messages = [
    message('content/issues/2020/a.txt', 3),
    message('content/issues/2022/b.txt', 5),
    message('content/issues/2022/a.txt', 4),
    message('content/issues/broken.txt', 1),
  ]
  const groups = groupMessagesByIssue(messages, [older, newer], 'content/issues')
  assert.deepEqual(
    groups.map(({ issue, messages }) => [
      issue?.id,
      messages.map(({ place }) => `${place.file}:${place.line}`),
    ]),
    [
      [undefined, ['broken.txt:1']],
      ['mdrb/2022-09-05', ['2022/a.txt:4', '2022/b.txt:5']],
      ['mdrb/2020-07-14', ['2020/a.txt:3']],
    ],
  )
})

test('omits issues without messages', () => {
  assert.deepEqual(groupMessagesByIssue([], [older, newer], 'content/issues'), [])
})

test('omits messages about profiles and settings', () => {
  const messages = [
    message('/srv/scans/site.yaml', 2),
    message('/srv/scans/publications/hyrb.yaml', 3),
    message('/srv/scans/issues-of-old/a.txt', 4),
    message('/srv/scans/issues/2020/broken.txt', 1),
  ]
  assert.deepEqual(
    groupMessagesByIssue(messages, [older], '/srv/scans/issues').flatMap((group) =>
      group.messages.map(({ place }) => place.file),
    ),
    ['2020/broken.txt'],
  )
})
