import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summarize } from '#archive/summarize.ts'
import type { Article } from '#model/record/article.ts'
import { IssueSummary } from '#model/record/issue-summary.ts'
import { titleOf } from '#model/record/title-of.ts'
import { sampleRecord } from './sample-record.ts'

test('a summary has all fields, and is valid by its schema', () => {
  const summary = summarize(sampleRecord({ date: '2022-09-05', text: '\uFEFF𠮷 野\u3000家\r\n' }), 'k')
  assert.deepEqual(IssueSummary.parse(summary), summary)
  assert.deepEqual(summary, {
    id: 'hyrb/2022-09-05',
    path: '/hyrb/2022/09/05/',
    publication: { slug: 'hyrb', name: '某日报', basis: 'assumed' },
    date: { value: '2022-09-05', basis: 'masthead' },
    number: 18283,
    pageCount: 8,
    files: ['a.txt'],
    hashes: ['0'.repeat(64)],
    pageNumbers: [''],
    characters: 3,
    articles: [
      {
        id: '01-01',
        kind: 'news',
        title: '标题',
        bylines: [{ role: '记者', name: '周瑞华' }],
        place: '北京',
      },
    ],
    messages: { error: 0, warning: 1, info: 0 },
    key: 'k',
  })
})

test('the title of an article without a headline is the title of its page', () => {
  const record = sampleRecord({})
  const [article] = record.issue.items
  assert.ok(article)
  const { headline: _, ...rest } = article
  const untitled: Article = { ...rest, body: [{ type: 'paragraph', text: `　　${'字'.repeat(30)}` }] }
  const { articles } = summarize({ ...record, issue: { ...record.issue, items: [untitled] } }, 'k')
  assert.equal(articles[0]?.title, titleOf(untitled))
})

test('who took a picture is in the summary, with the role where all have the same', () => {
  const record = sampleRecord({})
  const [article] = record.issue.items
  assert.ok(article)
  const captions = [
    { text: '渔民收网。', credit: '胡亚华', creditRole: '全媒体记者' },
    { text: '稻田。', credit: '李红 古丽·买买提' },
    { text: '大桥。', credit: '张三 李四', creditRole: '记者 通讯员' },
    { text: '发射。', credit: '新华社发' },
  ]
  const { articles } = summarize(
    { ...record, issue: { ...record.issue, items: [{ ...article, captions }] } },
    'k',
  )
  assert.deepEqual(articles[0]?.photographers, [
    { role: '全媒体记者', name: '胡亚华' },
    { name: '李红' },
    { name: '古丽·买买提' },
    { name: '张三' },
    { name: '李四' },
  ])
})

test('a summary omits what the record does not have', () => {
  const record = sampleRecord({ file: 'a.txt' })
  const { masthead: _, ...issue } = record.issue
  const summary = summarize({ ...record, issue: { ...issue, items: [] } }, 'k')
  assert.deepEqual(
    ['date', 'number', 'pageCount', 'ignored'].filter((key) => key in summary),
    [],
  )
  assert.equal(summary.path, '/hyrb/undated/a.txt/')
  const { masthead } = record.issue
  assert.ok(masthead)
  const { number: __, ...rest } = masthead
  assert.equal('number' in summarize({ ...record, issue: { ...issue, masthead: rest } }, 'k'), false)
})

test('a summary has the column of an article, ignored rules, page numbers and the counts of messages', () => {
  const record = sampleRecord({ date: '2022-09-05' })
  const [article] = record.issue.items
  const [page] = record.issue.pages
  const [message] = record.issue.messages
  assert.ok(article && page && message)
  const { dateline: _, ...rest } = article
  const summary = summarize(
    {
      ...record,
      ignored: [{ rule: 'page-count', file: 'a.txt' }],
      issue: {
        ...record.issue,
        pages: [page, { ...page, number: '2' }],
        items: [{ ...rest, column: '一线' }],
        messages: [
          message,
          { ...message, severity: 'error' },
          { ...message, severity: 'error' },
          { ...message, severity: 'info' },
        ],
      },
    },
    'k',
  )
  assert.deepEqual(summary.articles, [
    { id: '01-01', kind: 'news', title: '标题', bylines: [{ role: '记者', name: '周瑞华' }], column: '一线' },
  ])
  assert.deepEqual(summary.ignored, ['page-count'])
  assert.deepEqual(summary.pageNumbers, ['', '2'])
  assert.deepEqual(summary.files, ['a.txt', 'a.txt'])
  assert.deepEqual(summary.messages, { error: 2, warning: 1, info: 1 })
})

test('counts the code points of all texts without white space', () => {
  const record = sampleRecord({})
  const { characters } = summarize(
    { ...record, texts: { 'a.txt': '甲 𠮷\u{10000}\n', 'b.txt': '乙\u{10ffff}' } },
    'k',
  )
  assert.equal(characters, 5)
})
