import assert from 'node:assert/strict'
import { test } from 'node:test'
import { progressBar } from '#report/progress-bar.ts'

const halfway = { name: '解析原文', done: 5000, all: 10_000, seconds: 31 }

test('bar, percentage, count, rate and remaining time', () => {
  assert.equal(
    progressBar(halfway, 80),
    '解析原文 ████████████░░░░░░░░░░░░ 50% 5000/10000 每秒 161 剩余 0:31',
  )
})

test('a narrow terminal shows no bar', () => {
  assert.equal(progressBar(halfway, 50), '解析原文 50% 5000/10000 每秒 161 剩余 0:31')
})

test('hours are shown, and no estimate while nothing is done', () => {
  assert.match(progressBar({ ...halfway, seconds: 3725 }, 50), /剩余 1:02:05$/u)
  assert.equal(progressBar({ ...halfway, done: 0, seconds: 1 }, 50), '解析原文 0% 0/10000')
  assert.equal(progressBar({ ...halfway, done: 0, all: 0 }, 50), '解析原文 100% 0/0')
})
