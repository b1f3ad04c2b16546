/** Articles that continue on another page: `下转第2版` with a link, `原版下转第2版，已接成一篇` for joined halves. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import { articlesContinuedOn, continuedFromLine, continuesOnLine } from '#render/article/jumps.tsx'
import { articlePage } from '#render/pages/article-page.tsx'
import { issuePage } from '#render/pages/issue-page.tsx'
import { sourcePage } from '#render/pages/source-page.tsx'
import { readIssues, textsIn } from '../../assemble/read-issues.ts'
import { htmlOf } from '../html-of.ts'
import { sampleArticle, sampleFrame, sampleIssue } from '../sample-issue.ts'
import { numberedMarks } from './numbered-marks.ts'
import { issueOfTwoFiles } from './two-files.ts'

const folder = join(import.meta.dirname, '../../assemble/issues/jump-between-files')
const texts = textsIn(folder)
const rawText = (file: string): string => texts[file] ?? ''

function jumping(): ParsedIssue {
  const [parsed] = readIssues(texts)
  assert.ok(parsed)
  return parsed
}

const source = '/bjrb/2022/09/05/source/'

test('an article joined from two files links to both, and to the page of its second half', () => {
  const html = articlePage(sampleFrame, jumping(), rawText, '01-05')
  const tools = /<p class="tools">.*?<\/p>/su.exec(html)?.[0] ?? ''
  assert.deepEqual(
    [...tools.matchAll(/href="([^"]+source[^"]+)">([^<]+)/gu)].map(([, path, label]) => `${path} ${label}`),
    [`${source}#L5 原文对照（第5行）`, `${source}#F2L3 转版原文（第3行）`],
  )
  assert.match(
    html,
    /<p class="jump" id="jump-on"><a href="\/bjrb\/2022\/09\/05\/#page-02">原版下转第2版，已接成一篇<\/a><\/p>/u,
  )
  assert.match(html, /<a href="\/bjrb\/2022\/09\/05\/#page-01">未印版次，编作01<\/a>/u)
})

test('the page of the second half links to the joined article', () => {
  const html = issuePage(sampleFrame, jumping(), { sameDay: [] })
  const second = html.slice(html.indexOf('id="page-02"'))
  assert.match(second, /<ul class="continued-here"><li>上接 <a href="#a01-05">全市秋粮收购启动/u)
  assert.equal(html.match(/class="continued-here"/gu)?.length, 1)
  assert.match(html, /aria-label="版面导航".*?href="#page-02">第2版 要闻</su)
})

test('the source page shows the raw text of each file, and links the second half to the first', () => {
  const html = sourcePage(sampleFrame, jumping(), rawText)
  assert.match(html, /<a href="#raw-2">第2版 要闻<\/a>.*<section class="raw-file" id="raw-2">/su)
  assert.match(html, /id="F2L3".*?<a class="continuation-link" href="#L7">⏎ 上接另一版第7行<\/a>/su)
  assert.equal(html.match(/字，无一遗漏，无一重复/gu)?.length, 2)
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
})

test('halves that were not joined link to each other', () => {
  const items = [
    { ...sampleArticle, continues: { page: '2', article: '02-03' } },
    { ...sampleArticle, id: '02-03', continuedFrom: { page: '1', article: '01-03' } },
  ]
  const parsed = { issue: { ...sampleIssue, items }, reading: [] }
  assert.match(
    articlePage(sampleFrame, parsed, rawText, '01-03'),
    /<p class="jump" id="jump-on"><a href="\/mdrb\/2022\/09\/05\/02-03\/">下转第2版</u,
  )
  assert.match(
    articlePage(sampleFrame, parsed, rawText, '02-03'),
    /<p class="jump" id="jump-back"><a href="\/mdrb\/2022\/09\/05\/01-03\/">上接第1版</u,
  )
})

test('a jump to a page that the archive does not have is shown without a link', () => {
  const items = [{ ...sampleArticle, continues: { page: '4' }, incomplete: 'end' as const }]
  const html = articlePage(sampleFrame, { issue: { ...sampleIssue, items }, reading: [] }, rawText, '01-03')
  assert.match(html, /<p class="jump" id="jump-on">下转第4版<\/p>/u)
})

const continued = (changes: Partial<Article>): Article => ({ ...sampleArticle, ...changes })

const backOf = (changes: Partial<Article>, ...marks: [typeof numberedMarks?]): string =>
  htmlOf(continuedFromLine(issueOfTwoFiles, continued(changes), ...marks))

const onOf = (changes: Partial<Article>, ...marks: [typeof numberedMarks?]): string =>
  htmlOf(continuesOnLine(issueOfTwoFiles, continued(changes), ...marks))

test('an article that does not jump has no jump lines', () => {
  assert.equal(continuedFromLine(issueOfTwoFiles, sampleArticle), null)
  assert.equal(continuesOnLine(issueOfTwoFiles, sampleArticle), null)
})

test('上接 links to the first half, else to its page, else to nothing', () => {
  assert.equal(
    backOf({ continuedFrom: { page: '1', article: '01-09' } }),
    '<p class="jump"><a href="/mdrb/2022/09/05/01-09/">上接第1版</a></p>',
  )
  assert.equal(
    backOf({ continuedFrom: { page: '1' } }),
    '<p class="jump"><a href="/mdrb/2022/09/05/#page-01">上接第1版</a></p>',
  )
  assert.equal(backOf({ continuedFrom: { page: '4' } }), '<p class="jump">上接第4版</p>')
})

test('下转 links to the second half, else to its page, else to nothing', () => {
  assert.equal(
    onOf({ continues: { page: '2', article: '02-03' } }),
    '<p class="jump"><a href="/mdrb/2022/09/05/02-03/">下转第2版</a></p>',
  )
  assert.equal(
    onOf({ continues: { page: '2' }, incomplete: 'end' }),
    '<p class="jump"><a href="/mdrb/2022/09/05/#page-02">下转第2版</a></p>',
  )
  assert.equal(onOf({ continues: { page: '4' }, incomplete: 'both' }), '<p class="jump">下转第4版</p>')
})

test('a second half that was joined is marked as joined, also if the beginning is lost', () => {
  const joined = '<p class="jump"><a href="/mdrb/2022/09/05/#page-02">原版下转第2版，已接成一篇</a></p>'
  assert.equal(onOf({ continues: { page: '2' } }), joined)
  assert.equal(onOf({ continues: { page: '2' }, incomplete: 'start' }), joined)
})

test('on the article page jump lines have their anchors and line numbers', () => {
  assert.equal(
    backOf({ continuedFrom: { page: '4' } }, numberedMarks),
    '<p class="jump" id="jump-back"><i>7</i>上接第4版</p>',
  )
  assert.equal(
    onOf({ continues: { page: '4' }, incomplete: 'end' }, numberedMarks),
    '<p class="jump" id="jump-on"><i>7</i>下转第4版</p>',
  )
})

test('a page lists the articles whose second half it has, if that was joined', () => {
  const items = [
    continued({ id: '01-01' }),
    continued({ id: '01-02', continues: { page: '2' } }),
    continued({ id: '01-03', continues: { page: '3' } }),
    continued({ id: '01-04', continues: { page: '2', article: '02-03' } }),
    continued({ id: '01-05', continues: { page: '2' }, incomplete: 'end' }),
  ]
  const articles = articlesContinuedOn({ ...sampleIssue, items }, (page) => page === '2')
  assert.deepEqual(
    articles.map(({ id }) => id),
    ['01-02'],
  )
})
