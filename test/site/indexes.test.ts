import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { articlePath } from '#model/addresses/address.ts'
import { entryPath, kindPath } from '#model/addresses/index-address.ts'
import { records, siteFolder } from './built-site.ts'
import { pageText } from './page-text.ts'

const fileOf = (path: string): string => join(siteFolder, decodeURIComponent(path), 'index.html')

const articles = records.flatMap((issue) => issue.items.map((article) => ({ issue, article })))

test('every reporter, column, kind and dateline place has an entry page that links to the article', () => {
  for (const { issue, article } of articles) {
    const { bylines, column, kind, dateline } = article
    const entries = [
      ...bylines.map(({ name }) => entryPath('reporters', name)),
      ...(column === undefined ? [] : [entryPath('columns', column)]),
      ...(dateline?.place === undefined ? [] : [entryPath('places', dateline.place)]),
      kindPath(kind),
    ]
    for (const entry of entries) {
      assert.ok(existsSync(fileOf(entry)), entry)
      assert.ok(
        readFileSync(fileOf(entry), 'utf8').includes(`href="${articlePath(issue, article.id)}"`),
        entry,
      )
    }
  }
})

test('bylines, columns and dateline places on article pages link to their entries', () => {
  for (const { issue, article } of articles) {
    const html = readFileSync(fileOf(articlePath(issue, article.id)), 'utf8')
    for (const { name } of article.bylines)
      assert.ok(html.includes(`href="${entryPath('reporters', name)}"`), name)
    const { column, dateline } = article
    if (column !== undefined) assert.ok(html.includes(`href="${entryPath('columns', column)}"`), column)
    if (dateline?.place !== undefined)
      assert.ok(html.includes(`href="${entryPath('places', dateline.place)}"`))
  }
})

test('the index of reporters lists every name, under letters in order', () => {
  const path = fileOf('/reporters/')
  const text = pageText(path)
  for (const { article } of articles)
    for (const { name } of article.bylines) assert.ok(text.includes(name), name)
  const letters = [...readFileSync(path, 'utf8').matchAll(/<h2>([A-Z])<\/h2>/gu)].map(([, letter]) => letter)
  assert.deepEqual(letters, letters.toSorted())
  assert.ok(letters.length > 3)
})

test('an article links to the entries of its reporters with other articles', () => {
  const counts = new Map<string, number>()
  for (const { article } of articles)
    for (const name of new Set([
      ...article.bylines.map((byline) => byline.name),
      ...article.captions.flatMap(({ credit }) => credit?.split('、') ?? []),
    ]))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { issue, article } of articles) {
    const html = readFileSync(fileOf(articlePath(issue, article.id)), 'utf8')
    const [, nav = ''] = html.split('<nav class="related-articles"')
    const reporters = [...new Set(article.bylines.map(({ name }) => name))].slice(0, 3)
    for (const name of reporters)
      assert.equal(nav.includes(`href="${entryPath('reporters', name)}"`), (counts.get(name) ?? 0) > 1, name)
  }
  assert.ok([...counts.values()].some((count) => count > 1))
})
