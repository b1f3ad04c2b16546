import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { type TitleSettings, titleBlock } from '#render/article/title-block.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle } from '../sample-issue.ts'
import { numberedMarks } from './numbered-marks.ts'

const plain: Article = {
  id: '01-03',
  kind: 'news',
  headline: '秋收开镰',
  subheads: [],
  bylines: [],
  body: [],
  captions: [],
  sources: [],
}
const { headline: _, ...untitled } = plain

const blockOf = (article: Article, settings: Partial<TitleSettings> = {}): string =>
  htmlOf(titleBlock(article, { level: 3, ...settings }))

const header = (label: string, group: string): string =>
  `<header class="title-block">${label}<hgroup>${group}</hgroup></header>`

const heading = '<h3><span class="deck">秋收开镰</span></h3>'

test('plain news has only its heading', () => {
  assert.equal(blockOf(plain), header('', heading))
})

test('kicker, headline, subheads and byline come in this order', () => {
  const { bylines: _names, ...article } = sampleArticle
  assert.equal(
    blockOf({ ...article, bylines: [{ name: '李明' }], subheads: ['王强出席', '孙三主持'] }),
    '<header class="title-block"><hgroup><p class="kicker">全市秋收现场推进会召开</p>' +
      '<h3><span class="deck">秋收开镰</span> <span class="deck">颗粒归仓</span></h3>' +
      '<p class="subhead">王强出席</p><p class="subhead">孙三主持</p></hgroup>' +
      '<p class="byline"><span class="byline-group">' +
      '<a class="name" href="/reporters/%E6%9D%8E%E6%98%8E/">李明</a></span></p></header>',
  )
})

test('on the article page every part has its anchor and its line number, before the heading', () => {
  const article = {
    ...plain,
    column: '育新机',
    kicker: '引题',
    subheads: ['副题'],
    bylines: [{ name: '李明' }],
  }
  assert.equal(
    blockOf(article, { level: 1, marks: numberedMarks }),
    '<header class="title-block"><p class="label label-column" id="column"><i>7</i>' +
      `<a href="/columns/${encodeURIComponent('育新机')}/">育新机</a></p>` +
      '<hgroup><p class="kicker" id="kicker"><i>7</i>引题</p>' +
      '<p class="headline-line-number"><i>7</i></p>' +
      '<h1 id="headline"><span class="deck">秋收开镰</span></h1>' +
      '<p class="subhead" id="subhead-1"><i>7</i>副题</p></hgroup>' +
      '<p class="byline" id="byline"><i>7</i><span class="byline-group">' +
      '<a class="name" href="/reporters/%E6%9D%8E%E6%98%8E/">李明</a></span></p></header>',
  )
})

test('an article of a column is labelled with it, whatever its kind', () => {
  const label = `<p class="label label-column"><a href="/columns/${encodeURIComponent('育新机')}/">育新机</a></p>`
  assert.equal(blockOf({ ...plain, column: '育新机' }), header(label, heading))
  assert.equal(blockOf({ ...plain, kind: 'commentary', column: '育新机' }), header(label, heading))
})

test('an article that is not news is labelled with its kind', () => {
  assert.equal(
    blockOf({ ...plain, kind: 'notice' }, { marks: numberedMarks }),
    header(
      '<p class="label label-notice"><a href="/kinds/notice/">公告</a></p>',
      '<p class="headline-line-number"><i>7</i></p><h3 id="headline"><span class="deck">秋收开镰</span></h3>',
    ),
  )
})

test('an article without a headline has its kind as heading, and no label', () => {
  assert.equal(
    blockOf({ ...untitled, kind: 'photo' }, { marks: numberedMarks }),
    header('', '<h3 class="untitled">图片</h3>'),
  )
})

test('with an address, the heading links to it', () => {
  const href = '/mdrb/2022/09/05/01-03/'
  assert.equal(
    blockOf(plain, { href }),
    header('', `<h3><a href="${href}"><span class="deck">秋收开镰</span></a></h3>`),
  )
  assert.equal(
    blockOf({ ...untitled, kind: 'photo' }, { href }),
    header('', `<h3 class="untitled"><a href="${href}">图片</a></h3>`),
  )
})
