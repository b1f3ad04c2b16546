import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { previousNextArticles } from '#render/article/previous-next-articles.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'

const articles: [Article, Article, Article] = [
  { ...sampleArticle, id: '01-03', headline: '甲' },
  { ...sampleArticle, id: '01-09', headline: '乙' },
  { ...sampleArticle, id: '01-20', headline: '长'.repeat(41) },
]
const issue = { ...sampleIssue, items: articles }

const link = (rel: string, id: string, label: string, name: string): string =>
  `<a class="nav-link nav-link-${rel}" rel="${rel}" href="/mdrb/2022/09/05/${id}/">` +
  `<span class="nav-link-label">${label}</span>${name}</a>`

test('an article links to the one before and the one after it, with long titles truncated', () => {
  assert.equal(
    htmlOf(previousNextArticles(issue, articles[1])),
    '<nav class="previous-next" aria-label="上下篇">' +
      link('prev', '01-03', '上一篇', '甲') +
      link('next', '01-20', '下一篇', `${'长'.repeat(39)}…`) +
      '</nav>',
  )
})

test('the first article has no previous one, the last no next one', () => {
  assert.equal(
    htmlOf(previousNextArticles(issue, articles[0])),
    `<nav class="previous-next" aria-label="上下篇">${link('next', '01-09', '下一篇', '乙')}</nav>`,
  )
  assert.equal(
    htmlOf(previousNextArticles(issue, articles[2])),
    `<nav class="previous-next" aria-label="上下篇">${link('prev', '01-09', '上一篇', '乙')}</nav>`,
  )
})
