/** `/about/accuracy/` of the built site: the golden sets with their scores, and every message of every record. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sourcePath } from '#model/addresses/address.ts'
import { goldenSets } from '#publish/gold/golden-sets.ts'
import { records, siteFolder } from './built-site.ts'
import { pageText } from './page-text.ts'

const file = join(siteFolder, 'about/accuracy/index.html')

test('the page shows the golden sets with their scores', () => {
  const text = pageText(file)
  for (const { name, about } of goldenSets) assert.ok(text.includes(name) && text.includes(about), name)
  assert.match(readFileSync(file, 'utf8'), /整篇全对<\/th><td><b>1\.000<\/b><small>26\/26<\/small>/u)
})

test('the page shows every message of every record with a link to its line', () => {
  const [text, html] = [pageText(file), readFileSync(file, 'utf8')]
  for (const issue of records)
    for (const { reason, place } of issue.messages) {
      assert.ok(text.includes(reason), reason)
      assert.ok(html.includes(`href="${sourcePath(issue)}#L${place.line}"`), `${issue.id}:${place.line}`)
    }
  assert.ok(records.some(({ messages }) => messages.length > 0))
})

test('the home page links to the accuracy page', () => {
  assert.match(readFileSync(join(siteFolder, 'index.html'), 'utf8'), /href="\/about\/accuracy\/"/u)
})
