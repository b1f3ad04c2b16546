/** Issues of two pages with articles that jump, as they are shown: halves joined, halves linked, halves lost. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { articlePage } from '#render/pages/article-page.tsx'
import { issuePage } from '#render/pages/issue-page.tsx'
import { sourcePage } from '#render/pages/source-page.tsx'
import { readIssues, textsIn } from '../../assemble/read-issues.ts'
import { sampleArticle, sampleFrame, sampleIssue } from '../sample-issue.ts'

const folder = join(import.meta.dirname, '../../assemble/issues/jump-between-files')
const texts = textsIn(folder)
const rawText = (file: string): string => texts[file] ?? ''

function jumping(): ParsedIssue {
  const [parsed] = readIssues(texts)
  assert.ok(parsed)
  return parsed
}

const source = '/bjrb/2022/09/05/source/'

test('an article joined over two files leads to both, and to the page on which it goes on', () => {
  const html = articlePage(sampleFrame, jumping(), rawText, '01-05')
  const tools = /<p class="tools">.*?<\/p>/su.exec(html)?.[0] ?? ''
  assert.deepEqual(
    [...tools.matchAll(/href="([^"]+source[^"]+)">([^<]+)/gu)].map(([, path, words]) => `${path} ${words}`),
    [`${source}#L5 原文对照（第5行）`, `${source}#F2L3 转版原文（第3行）`],
  )
  assert.match(
    html,
    /<p class="jump" id="jump-on"><a href="\/bjrb\/2022\/09\/05\/#page-02">原版下转第2版，已接成一篇<\/a><\/p>/u,
  )
  assert.match(html, /<a href="\/bjrb\/2022\/09\/05\/#page-01">未印版次，编作01<\/a>/u)
})

test('the page on which it went on says so', () => {
  const html = issuePage(sampleFrame, jumping().issue, { sameDay: [] })
  const second = html.slice(html.indexOf('id="page-02"'))
  assert.match(second, /<ul class="continued-here"><li>上接 <a href="#a01-05">全市秋粮收购启动/u)
  assert.equal(html.match(/class="continued-here"/gu)?.length, 1)
  assert.match(html, /aria-label="版面导航".*?href="#page-02">第2版 要闻</su)
})

test('the source view shows the raw text of each file, the second half joined to the first', () => {
  const html = sourcePage(sampleFrame, jumping(), rawText)
  assert.match(html, /<a href="#raw-2">第2版 要闻<\/a>.*<section class="raw-file" id="raw-2">/su)
  assert.match(html, /id="F2L3".*?<a class="continuation-link" href="#L7">⏎ 上接另一版第7行<\/a>/su)
  assert.equal(html.match(/字，无一遗漏，无一重复/gu)?.length, 2)
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
})

test('halves that were only linked lead to each other', () => {
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

test('a half on a page that the archive has not is said, without a link', () => {
  const items = [{ ...sampleArticle, continues: { page: '4' }, incomplete: 'end' as const }]
  const html = articlePage(sampleFrame, { issue: { ...sampleIssue, items }, reading: [] }, rawText, '01-03')
  assert.match(html, /<p class="jump" id="jump-on">下转第4版<\/p>/u)
})
