import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Message } from '#model/record/message.ts'
import { messagesOfFile, messagesOfIssue } from '#publish/ingest/messages-of-issue.ts'

const message = (file: string, ruleId: string): Message => ({
  ruleId,
  severity: 'warning',
  reason: '疑',
  place: { file, line: 1, column: 1 },
})

const summaryOf = (messages: readonly Message[]): string[] =>
  messages.map(({ place, ruleId }) => `${place.file} ${ruleId}`)

test('messages of the record get paths, and those about corrections follow', () => {
  const member = (file: string, messages: Message[]) => ({ file, path: `content/issues/${file}`, messages })
  assert.deepEqual(
    summaryOf(
      messagesOfIssue(
        [message('2.txt', 'cut'), message('1.txt', 'cut'), message('other.txt', 'cut')],
        [
          member('1.txt', [
            message('content/issues/1.txt', 'old'),
            message('content/issues/1.fix.yaml', 'fix'),
          ]),
          member('2.txt', [message('content/issues/1.txt', 'old')]),
        ],
      ),
    ),
    [
      'content/issues/2.txt cut',
      'content/issues/1.txt cut',
      'other.txt cut',
      'content/issues/1.fix.yaml fix',
    ],
  )
})

test('the messages of a file include those of its corrections', () => {
  const file = new VFile({ path: 'a.txt' })
  file.message('正文', { ruleId: 'text', source: 'archive' })
  assert.deepEqual(summaryOf(messagesOfFile(file)), ['a.txt text'])
  const fixes = new VFile({ path: 'a.fix.yaml' })
  fixes.message('更正', { ruleId: 'fix', source: 'archive' })
  Object.assign(file.data, { fixes: { file: fixes } })
  assert.deepEqual(summaryOf(messagesOfFile(file)), ['a.txt text', 'a.fix.yaml fix'])
})
