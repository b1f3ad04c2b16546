/** The pages and files of every article of the built site. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { articlePath, articleRecordPath, articleTextPath } from '#model/addresses/address.ts'
import { sourceLinePath, sourcePagesOf } from '#model/addresses/source-address.ts'
import { ArticleRecord } from '#model/record/article-record.ts'
import { records, siteFolder } from './built-site.ts'

const read = (path: string): string => readFileSync(join(siteFolder, decodeURIComponent(path)), 'utf8')

const articles = records.flatMap((issue) => issue.items.map((article) => ({ issue, article })))

test('every article has a record file equal to the article in the record of its issue', () => {
  assert.ok(articles.length > 20)
  for (const { issue, article } of articles) {
    const record = ArticleRecord.parse(JSON.parse(read(articleRecordPath(issue, article.id))))
    assert.deepEqual(record.article, article)
    assert.equal(new URL(record.url).pathname, articlePath(issue, article.id))
  }
})

test('every article has a plain text file with all paragraphs', () => {
  for (const { issue, article } of articles) {
    const text = read(articleTextPath(issue, article.id))
    for (const part of [...article.body, ...article.captions]) assert.ok(text.includes(part.text.trim()))
    assert.ok(text.includes(articlePath(issue, article.id)))
  }
})

test('every article page links to its files, its raw line and the editors, and has its citation', () => {
  for (const { issue, article } of articles) {
    const html = read(`${articlePath(issue, article.id)}index.html`)
    const { citation } = ArticleRecord.parse(JSON.parse(read(articleRecordPath(issue, article.id))))
    const line = Number(article.id.split('-')[1])
    const paths = [
      articleTextPath(issue, article.id),
      articleRecordPath(issue, article.id),
      sourceLinePath(sourcePagesOf({ issue }), { line }),
    ]
    for (const linked of paths)
      assert.ok(html.includes(`href="${linked}"`), `${article.id} does not link to ${linked}`)
    assert.match(html, /href="mailto:[^"]+&#x26;body=/u)
    assert.ok(html.includes(`class="citation">${citation}</p>`), citation)
  }
})

test('controls that need a script are hidden in the HTML', () => {
  for (const { issue, article } of articles.slice(0, 3)) {
    const html = read(`${articlePath(issue, article.id)}index.html`)
    const bar = html.indexOf('<div class="reading-bar" hidden>')
    assert.ok(bar > 0)
    const themes = /<fieldset class="themes" hidden>.*?<\/fieldset>/su
    assert.match(html, themes)
    const after = html.slice(html.indexOf('</div>', bar)).replace(themes, '')
    for (const [button] of after.matchAll(/<button[^>]*>/gu)) assert.match(button, / hidden>$/u)
  }
})
