import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Issue } from '#model/record/issue.ts'
import { samePageNav } from '#render/article/same-page-nav.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'

test('the articles of the same page are listed, the current one is marked', () => {
  const issue = { ...sampleIssue, items: [...sampleIssue.items, { ...sampleArticle, id: '02-03' }] }
  assert.equal(
    htmlOf(samePageNav(issue, sampleArticle)),
    [
      '<nav class="same-page-nav" aria-label="同版文章"><h2><a href="/mdrb/2022/09/05/">某地日报',
      '<time datetime="2022-09-05">2022年9月5日</time></a></h2>',
      '<ol><li><a href="/mdrb/2022/09/05/01-03/" aria-current="page">秋收开镰 颗粒归仓</a></li>',
      '<li><a href="/mdrb/2022/09/05/01-09/">征稿启事</a></li></ol></nav>',
    ].join(''),
  )
})

test('an undated issue is named without a date', () => {
  const { date: _, ...undated } = sampleIssue
  const html = htmlOf(samePageNav(undated, sampleArticle))
  assert.match(html, /<h2><a href="\/mdrb\/2022\/09\/05\/">某地日报<\/a><\/h2>/u)
})

function issueOf(articles: number): Issue {
  const items = Array.from({ length: articles }, (_, index) => ({ ...sampleArticle, id: `01-${10 + index}` }))
  return { ...sampleIssue, items }
}

/** Lines of the first and the last listed article, and how many are listed. */
function listedAround(issue: Issue, index: number): Array<string | number | undefined> {
  const article = issue.items[index]
  assert.ok(article)
  const html = htmlOf(samePageNav(issue, article))
  const lines = [...html.matchAll(/\/01-(\d+)\/"/gu)].map(([, line]) => line)
  return [lines.at(0), lines.at(-1), lines.length]
}

test('a page of 60 articles is listed completely', () => {
  assert.deepEqual(listedAround(issueOf(60), 59), ['10', '69', 60])
})

test('of a page of more than 60 articles, those around the current one are listed', () => {
  const issue = issueOf(200)
  assert.deepEqual(listedAround(issue, 0), ['10', '69', 60])
  assert.deepEqual(listedAround(issue, 100), ['80', '139', 60])
  assert.deepEqual(listedAround(issue, 199), ['150', '209', 60])
})
