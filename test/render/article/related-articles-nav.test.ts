import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { relatedArticlesNav } from '#render/article/related-articles-nav.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleSummary } from '../sample-summary.ts'

const listed = (issue: IssueSummary) => issue.articles.map((article) => ({ issue, article }))

test('each name has a section with the titles and dates of its articles', () => {
  const related = [
    {
      name: '李明',
      path: '/reporters/li/',
      articles: [...listed(sampleSummary('2022-09-05')), ...listed(sampleSummary(undefined))],
    },
    { name: '同日某地晚报', path: '/mdwb/2022/09/05/', articles: [] },
  ]
  assert.equal(
    htmlOf(relatedArticlesNav(related)),
    [
      '<nav class="related-articles" aria-label="延伸阅读">',
      '<section><h2><a href="/reporters/li/">更多：李明</a></h2><ul>',
      '<li><a href="/mdrb/2022/09/05/01-03/">2022-09-05的头条</a><time datetime="2022-09-05">2022年9月5日</time></li>',
      '<li><a href="/mdrb/undated/a.txt/01-03/">未详的头条</a></li></ul></section>',
      '<section><h2><a href="/mdwb/2022/09/05/">更多：同日某地晚报</a></h2><ul></ul></section></nav>',
    ].join(''),
  )
})

test('without related articles there is no navigation', () => {
  assert.equal(relatedArticlesNav([]), null)
})
