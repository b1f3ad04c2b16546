import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ArticleRecord } from '#model/record/article-record.ts'
import { articleRecord } from '#render/exports/article-record.ts'
import { articleText } from '#render/exports/article-text.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'

const base = 'https://example.org'
const url = `${base}/mdrb/2022/09/05/01-03/`
const citation = `李明，赵一，钱二. 秋收开镰 颗粒归仓[N/OL]. 某地日报，2022-09-05. ${url}.`

test('plain text has titles, date, byline, paragraphs and citation in order', () => {
  assert.equal(
    articleText(base, sampleIssue, sampleArticle),
    [
      '全市秋收现场推进会召开',
      '秋收开镰 颗粒归仓',
      '王强出席',
      '',
      '某地日报 2022年9月5日',
      '记者 李明　通讯员 赵一 钱二',
      '',
      '　　本报讯　9月4日，全市秋收全面展开。',
      '机收为主',
      '　　各地调度农机。',
      '',
      citation,
      '',
    ].join('\n'),
  )
})

test('plain text notes a missing beginning and end, and has captions with credits', () => {
  const text = articleText(base, sampleIssue, {
    ...sampleArticle,
    incomplete: 'both',
    captions: [{ text: '收割现场。', credit: '钱二 摄' }],
  })
  assert.match(text, /\n（版面缺失：本文的开头未能留下）\n　　本报讯/u)
  assert.match(text, /农机。\n（版面缺失：本文的结尾未能留下）\n\n图：收割现场。　钱二 摄\n\n李明/u)
})

test('a dateline before a crosshead is on its own line', () => {
  const text = articleText(base, sampleIssue, { ...sampleArticle, body: sampleArticle.body.slice(1) })
  assert.match(text, /\n\n　　本报讯\n机收为主\n　　各地调度农机。\n/u)
})

test('an article without titles and byline begins with its text, an undated issue is 日期待考', () => {
  const { headline: _, kicker: __, dateline: ___, ...bare } = sampleArticle
  const { date: ____, ...undated } = sampleIssue
  const text = articleText(base, undated, { ...bare, subheads: [], bylines: [] })
  assert.match(text, /^9月4日，全市秋收全面展开。\n\n某地日报 日期待考\n\n　　9月4日/u)
})

test('the article record has address, newspaper, date and citation, and the unchanged article', () => {
  const record = ArticleRecord.parse(articleRecord(base, sampleIssue, sampleArticle))
  assert.deepEqual(record, {
    url,
    publication: { slug: 'mdrb', name: '某地日报' },
    issue: { id: 'mdrb/2022-09-05', url: `${base}/mdrb/2022/09/05/`, number: 18283 },
    date: { value: '2022-09-05', basis: 'masthead' },
    pages: [],
    citation,
    article: sampleArticle,
  })
})
