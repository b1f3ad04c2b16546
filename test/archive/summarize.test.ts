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
