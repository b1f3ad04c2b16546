/** Where search results lead: each text that can be found stands in the part of the page that its anchor names. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildSearchEntries } from '#search/build-search-entries.ts'
import { foldText } from '#search/fold-text.ts'
import { fieldsOf } from '#search/search-entry.ts'
import { records, siteFolder } from './built-site.ts'
import { textOf } from './page-text.ts'

/** What a reader sees of one part of a page. */
function partOf(html: string, anchor: string): string {
  const [, part] = new RegExp(` id="${anchor}"[^>]*>(.*?)</(?:p|h[1-6]|blockquote)>`, 'su').exec(html) ?? []
  return textOf(part ?? '')
}

/** A role is said once for several names, so that only the name stands as it is searched. */
const shown = (text: string, at: string): string =>
  foldText(at === 'byline' ? text.slice(text.indexOf(' ') + 1) : text)

test('every text that can be found stands where its result leads', () => {
  const entries = records.flatMap(buildSearchEntries)
  assert.ok(entries.length > 20)
  for (const entry of entries) {
    const html = readFileSync(join(siteFolder, decodeURIComponent(entry.url), 'index.html'), 'utf8')
    for (const { text, at } of fieldsOf(entry))
      assert.ok(foldText(partOf(html, at)).includes(shown(text, at)), `${entry.url}#${at}: ${text}`)
  }
})
