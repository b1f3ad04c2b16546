import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { articlePage } from '#render/pages/article-page.tsx'
import { sampleArticle, sampleFrame, sampleIssue, sampleReading, sampleText } from '../sample-issue.ts'

const rawText = (): string => sampleText

const pageOf = (changes: Partial<Article>, reading = sampleReading): string => {
  const article = { ...sampleArticle, ...changes }
  const issue = { ...sampleIssue, items: [article, ...sampleIssue.items.slice(1)] }
  return articlePage(sampleFrame, { issue, reading }, rawText, article.id)
}

/** The body of the document. */
const documentBody = (html: string): string => html.slice(html.indexOf('<body'))

const bodyOf = (text: string): string =>
  /<div class="text">(.*?)<\/div>/su.exec(
    pageOf({ body: [{ type: 'paragraph', text }], dateline: undefined } as Partial<Article>),
  )?.[1] ?? ''

test('markup in raw text is escaped', () => {
  assert.match(bodyOf('<script>alert(1)</script>'), /&#x3C;script>alert\(1\)&#x3C;\/script>/u)
  assert.match(bodyOf('&amp; 与 &lt;'), /&#x26;amp; 与 &#x26;lt;/u)
  assert.match(bodyOf('[点这里](javascript:alert(1))'), />\[点这里\]\(javascript:alert\(1\)\)</u)
  assert.doesNotMatch(documentBody(pageOf({ headline: '<img src=x onerror=alert(1)>' })), /<img/u)
  assert.doesNotMatch(documentBody(pageOf({ headline: '"><b onclick="x">' })), /<b onclick/u)
  assert.doesNotMatch(pageOf({ headline: '"><b onclick="x">' }), /content=""><b/u)
})

test('the full-width indent is removed, other leading spaces are kept', () => {
  assert.match(bodyOf('\u3000\u3000天气晴'), /<\/a>天气晴</u)
  assert.match(bodyOf('    四个空格'), /<\/a> {4}四个空格</u)
})

test('kicker, heading, subhead, byline, dateline and text are in order, and each role is shown once', () => {
  const html = documentBody(pageOf({}))
  const order = ['全市秋收现场推进会召开', '<h1', '王强出席', '李明', '本报讯', '9月4日，全市秋收全面展开。']
  const places = order.map((text) => html.indexOf(text, html.indexOf('class="title-block"')))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  assert.ok(places.every((place) => place > 0))
  assert.equal(html.match(/通讯员/gu)?.length, 1)
  assert.equal(html.match(/<h1/gu)?.length, 1)
})

test('a crosshead is a heading below the title', () => {
  assert.match(pageOf({}), /<h2 id="p2" class="crosshead">机收为主<\/h2>/u)
})

test('a paragraph links to its line of the raw text', () => {
  assert.match(pageOf({}), /<p id="p1"><a class="line-number" href="\/mdrb\/2022\/09\/05\/source\/#L5"/u)
})

test('a dateline before a crosshead, or without text, is a separate paragraph', () => {
  const reading = sampleReading.map(({ part, ...block }) =>
    block.line === 5 ? block : { ...block, ...(part !== undefined && { part }) },
  )
  for (const body of [[], sampleArticle.body.slice(1)])
    assert.match(
      pageOf({ body }, reading),
      /<p id="dateline"><a class="line-number" href="[^"]*#L5"[^>]*>5<\/a><b class="dateline">本报讯<\/b><\/p>/u,
    )
})

test('a note marks the lost end of an article', () => {
  const lost = /版面缺失：本文的(开头|结尾)未能留下/gu
  const ends = (incomplete: Article['incomplete']) =>
    [...pageOf(incomplete ? { incomplete } : {}).matchAll(lost)].map(([, end]) => end)
  assert.deepEqual(ends(undefined), [])
  assert.deepEqual(ends('start'), ['开头'])
  assert.deepEqual(ends('end'), ['结尾'])
  assert.deepEqual(ends('both'), ['开头', '结尾'])
})

test('the page links to the next article, the issue and the raw text', () => {
  const html = pageOf({})
  assert.match(html, /class="nav-link nav-link-next" rel="next" href="\/mdrb\/2022\/09\/05\/01-09\/"/u)
  assert.doesNotMatch(html, /nav-link-prev/u)
  assert.match(html, /href="\/mdrb\/2022\/09\/05\/">回到本期/u)
  assert.match(html, /href="\/mdrb\/2022\/09\/05\/source\/#L3">原文对照/u)
})

test('the page shows messages about its article, not those about others', () => {
  const place = (line: number) => ({ file: 'sample.txt', line, column: 1 })
  const messages = [
    { ruleId: 'a', severity: 'warning' as const, reason: '此处可疑', place: place(7) },
    { ruleId: 'b', severity: 'warning' as const, reason: '别处可疑', place: place(9) },
  ]
  const html = articlePage(
    sampleFrame,
    { issue: { ...sampleIssue, messages }, reading: sampleReading },
    rawText,
    '01-03',
  )
  assert.match(html, /此处可疑/u)
  assert.doesNotMatch(html, /别处可疑/u)
})

test('an unknown article is a RangeError', () => {
  assert.throws(
    () => articlePage(sampleFrame, { issue: sampleIssue, reading: [] }, rawText, '01-99'),
    RangeError,
  )
})
