import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scorePage } from '#accuracy/score-page.ts'
import { issueMessagePageCount } from '#catalog/issue-message-pages.ts'
import type { IssueMessages } from '#model/issue-messages.ts'
import { accuracyPage } from '#render/pages/accuracy-page.tsx'
import { pageReading, storyArticle } from '../../accuracy/sample-page.ts'
import { sampleFrame } from '../sample-issue.ts'

const sets = [
  { name: '甲组', about: '手写的一版。', score: scorePage(pageReading({ items: [storyArticle] })) },
]

const messageOn = (day: number): IssueMessages => ({
  issue: {
    id: `mdrb/u${day}`,
    path: `/mdrb/u${day}/`,
    publication: '某地日报',
    date: '2022-09-05',
    files: ['a.txt'],
  },
  messages: [
    {
      ruleId: 'cut-article',
      severity: 'warning',
      reason: '<开头>可能缺失',
      place: { file: 'a.txt', line: day, column: 1 },
    },
  ],
})

test('the page shows the figures of the scores', () => {
  const html = accuracyPage(sampleFrame, sets, [], 1)
  assert.match(html, /<th scope="col">甲组<\/th>/u)
  assert.match(html, /整篇全对<\/th><td><b>0\.500<\/b><small>1\/2<\/small>/u)
  assert.match(html, /文章切分<\/th><td><b>0\.667<\/b><small>精确率1\.000，召回率0\.500，2处<\/small>/u)
  assert.match(html, /字符覆盖率<\/th><td><b>0\.870370<\/b><small>遗漏7字，重复0字<\/small>/u)
})

test('without golden sets the page says that nothing was measured', () => {
  const html = accuracyPage(sampleFrame, [], [], 1)
  assert.match(html, /没有评测准确率/u)
  assert.doesNotMatch(html, /class="scores"|怎样计算/u)
})

test('each message is shown with its issue, its rule and its line of the raw text', () => {
  const html = accuracyPage(sampleFrame, sets, [messageOn(7)], 1)
  assert.match(html, /共1期、1处/u)
  assert.match(html, /<a href="\/mdrb\/u7\/">某地日报 2022年9月5日<\/a>/u)
  assert.match(html, /&#x3C;开头>可能缺失 <a href="\/mdrb\/u7\/source\/#L7">原文第7行<\/a>/u)
  assert.match(html, /<code>cut-article<\/code>/u)
})

test('a message about a correction file has a line number without a link', () => {
  const { issue, messages } = messageOn(7)
  assert.ok(issue)
  const inCorrectionFile = messages.map((message) => ({
    ...message,
    place: { ...message.place, file: 'a.fix.yaml' },
  }))
  const html = accuracyPage(sampleFrame, sets, [{ issue, messages: inCorrectionFile }], 1)
  assert.match(html, /&#x3C;开头>可能缺失 <span>更正第7行<\/span>/u)
})

test('a message about a file without a record names the file', () => {
  const { issue, messages } = messageOn(3)
  assert.ok(issue)
  assert.match(accuracyPage(sampleFrame, sets, [{ messages }], 1), /<span>a\.txt 第3行<\/span>/u)
})

test('more than 100 issues with messages are split over several pages', () => {
  const issueMessages = Array.from({ length: 101 }, (_, day) => messageOn(day))
  assert.equal(issueMessagePageCount(issueMessages.length), 2)
  assert.equal(issueMessagePageCount(0), 1)
  const [first, second] = [1, 2].map((number) => accuracyPage(sampleFrame, sets, issueMessages, number))
  assert.match(first ?? '', /href="\/mdrb\/u99\/".*href="\/about\/accuracy\/2\/" rel="next">下一页/u)
  assert.doesNotMatch(second ?? '', /href="\/mdrb\/u99\/"|class="scores"/u)
  assert.match(second ?? '', /href="\/mdrb\/u100\/".*href="\/about\/accuracy\/" rel="prev">上一页/u)
})
