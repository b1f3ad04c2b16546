import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articlePage } from '#render/pages/article-page.tsx'
import { sampleArticle, sampleFrame, sampleIssue, sampleText } from '../sample-issue.ts'

const pageOf = (changes: object): string => {
  const issue = { ...sampleIssue, items: [{ ...sampleArticle, ...changes }] }
  return articlePage(sampleFrame, { issue, reading: [] }, () => sampleText, sampleArticle.id)
}

const graphOf = (html: string) => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? []
  return JSON.parse(json)['@graph']
}

test('a headline with an end tag does not end the script', () => {
  const headline = '</script><script>alert(1)</script><!--<script>'
  const html = pageOf({ headline })
  const scriptsIn = (page: string): number =>
    page.replaceAll(/<meta [^"]*"[^"]*" content="[^"]*">/gu, '').match(/<script/gu)?.length ?? 0
  assert.equal(scriptsIn(html), scriptsIn(pageOf({})))
  assert.equal(graphOf(html)[0].headline, headline)
})

test('the kind determines the schema.org type, and only news has a dateline', () => {
  assert.deepEqual(
    [graphOf(pageOf({}))[0]['@type'], graphOf(pageOf({}))[0].dateline],
    ['NewsArticle', '本报讯'],
  )
  assert.equal(graphOf(pageOf({ kind: 'commentary' }))[0]['@type'], 'OpinionNewsArticle')
  const [notice] = graphOf(pageOf({ kind: 'notice' }))
  assert.deepEqual([notice['@type'], notice.dateline], ['Article', undefined])
})

test('a long text is omitted from the data', () => {
  assert.equal(graphOf(pageOf({}))[0].articleBody, '9月4日，全市秋收全面展开。\n机收为主\n各地调度农机。')
  const [long] = graphOf(pageOf({ body: [{ type: 'paragraph', text: '长'.repeat(4000) }] }))
  assert.equal(long.articleBody, undefined)
})
