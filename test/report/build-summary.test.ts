import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildSummary } from '#report/build-summary.ts'
import { sampleMessage } from './sample-message.ts'

const figures = {
  issues: 4,
  articles: 21,
  reused: 3,
  parsed: 1,
  failed: 0,
  messages: [],
  out: '_site',
  steps: [
    { name: '解析原文', seconds: 0.24 },
    { name: '生成网页', seconds: 3 },
  ],
}

test('a build without messages', () => {
  assert.equal(
    buildSummary(figures),
    `共 4 期、21 篇
原文：沿用 3 个，重新解析 1 个
提示：无
用时：3.2 秒（解析原文 0.2 秒，生成网页 3.0 秒）
网站：_site`,
  )
})

test('messages are counted by rule, errors first, then the most frequent', () => {
  const messages = [
    sampleMessage({ ruleId: 'doubled-character', severity: 'info' }),
    sampleMessage({ ruleId: 'lunar-date' }),
    sampleMessage({ ruleId: 'weekday-date' }),
    sampleMessage({ ruleId: 'weekday-date' }),
    sampleMessage({ ruleId: 'unreadable', severity: 'error' }),
  ]
  const lines = buildSummary({ ...figures, failed: 1, messages }).split('\n')
  assert.deepEqual(lines.slice(1, 7), [
    '原文：沿用 3 个，重新解析 1 个，无法读取 1 个',
    '提示：5 条（详见 npm run check）',
    '  错误 unreadable  1 条',
    '  提醒 weekday-date  2 条',
    '  提醒 lunar-date  1 条',
    '  说明 doubled-character  1 条',
  ])
})
