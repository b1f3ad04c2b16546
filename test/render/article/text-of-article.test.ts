import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { textOfArticle } from '#render/article/text-of-article.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'
import { numberedMarks } from './numbered-marks.ts'

const { dateline: _, ...withoutDateline } = sampleArticle
const empty: Article = { ...withoutDateline, body: [] }

const textOf = (article: Article): string => htmlOf(textOfArticle(sampleIssue, article, { level: 3 }))

const paragraphOf = (text: string): string => textOf({ ...empty, body: [{ type: 'paragraph', text }] })

test('the dateline runs into the first paragraph, and a crosshead is a heading', () => {
  assert.equal(
    textOf(sampleArticle),
    '<div class="text"><p><b class="dateline">本报讯</b>9月4日，全市秋收全面展开。</p>' +
      '<h3 class="crosshead">机收为主</h3><p>各地调度农机。</p></div>',
  )
})

test('on the article page every part has its anchor and its line number, before a heading', () => {
  assert.equal(
    htmlOf(textOfArticle(sampleIssue, sampleArticle, { level: 2, marks: numberedMarks })),
    '<div class="text"><p id="p1"><i>7</i><b class="dateline">本报讯</b>9月4日，全市秋收全面展开。</p>' +
      '<i>7</i><h2 id="p2" class="crosshead">机收为主</h2><p id="p3"><i>7</i>各地调度农机。</p></div>',
  )
})

test('a dateline before a crosshead is a separate paragraph', () => {
  const article = { ...sampleArticle, body: sampleArticle.body.slice(1) }
  assert.equal(
    textOf(article),
    '<div class="text"><p><b class="dateline">本报讯</b></p>' +
      '<h3 class="crosshead">机收为主</h3><p>各地调度农机。</p></div>',
  )
  assert.match(
    htmlOf(textOfArticle(sampleIssue, article, { level: 2, marks: numberedMarks })),
    /<p id="dateline"><i>7<\/i><b class="dateline">本报讯<\/b><\/p><i>7<\/i><h2 id="p1"/u,
  )
})

test('a text without a dateline has only its paragraphs', () => {
  assert.equal(paragraphOf('天气晴'), '<div class="text"><p>天气晴</p></div>')
})

test('the printed indent is removed, all other spaces are kept', () => {
  assert.equal(paragraphOf('\u3000\u3000天气\u3000晴'), '<div class="text"><p>天气\u3000晴</p></div>')
  assert.equal(paragraphOf('天气\u3000晴'), '<div class="text"><p>天气\u3000晴</p></div>')
  assert.equal(paragraphOf('    天气晴'), '<div class="text"><p>    天气晴</p></div>')
})

test('an article without text, dateline, lost parts and jumps has no text element', () => {
  assert.equal(textOfArticle(sampleIssue, empty, { level: 3 }), null)
})

test('a dateline alone is a text', () => {
  assert.equal(
    textOf({ ...empty, dateline: { text: '本报讯' } }),
    '<div class="text"><p><b class="dateline">本报讯</b></p></div>',
  )
})

test('a note marks a lost beginning or end, also of an article without text', () => {
  const start = '<p class="lost-text-note">版面缺失：本文的开头未能留下</p>'
  const end = '<p class="lost-text-note">版面缺失：本文的结尾未能留下</p>'
  assert.equal(textOf({ ...empty, incomplete: 'start' }), `<div class="text">${start}</div>`)
  assert.equal(textOf({ ...empty, incomplete: 'end' }), `<div class="text">${end}</div>`)
  const body: Article['body'] = [{ type: 'paragraph', text: '天气晴' }]
  assert.equal(
    textOf({ ...empty, body, incomplete: 'both' }),
    `<div class="text">${start}<p>天气晴</p>${end}</div>`,
  )
})

test('jump lines come before and after the text, also of an article without text', () => {
  assert.equal(
    textOf({ ...empty, continuedFrom: { page: '1' } }),
    '<div class="text"><p class="jump"><a href="/mdrb/2022/09/05/">上接第1版</a></p></div>',
  )
  assert.equal(
    textOf({ ...empty, continues: { page: '2', article: '02-03' } }),
    '<div class="text"><p class="jump"><a href="/mdrb/2022/09/05/02-03/">下转第2版</a></p></div>',
  )
  const article: Article = {
    ...empty,
    body: [{ type: 'paragraph', text: '天气晴' }],
    incomplete: 'both',
    continuedFrom: { page: '7' },
    continues: { page: '8' },
  }
  assert.match(
    htmlOf(textOfArticle(sampleIssue, article, { level: 3, marks: numberedMarks })),
    /^<div class="text"><p class="jump" id="jump-back"><i>7<\/i>上接第7版<\/p><p class="lost.*结尾未能留下<\/p><p class="jump" id="jump-on"><i>7<\/i>下转第8版<\/p><\/div>$/u,
  )
})
