/** Targets of search results: each searchable text is in the part of the page that its anchor names. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildSearchEntries } from '#search/build-search-entries.ts'
import { foldText } from '#search/fold-text.ts'
import { fieldsOf } from '#search/search-entry.ts'
import { records, siteFolder } from './built-site.ts'
import { textOf } from './page-text.ts'

/** The visible text of one part of a page. */
function partOf(html: string, anchor: string): string {
  const [, part] = new RegExp(` id="${anchor}"[^>]*>(.*?)</(?:p|h[1-6]|blockquote)>`, 'su').exec(html) ?? []
  return textOf(part ?? '')
}

/** The text as the page shows it: of a byline only the name, since a role is shown once for several names. */
const shownText = (text: string, anchor: string): string =>
  foldText(anchor === 'byline' ? text.slice(text.indexOf(' ') + 1) : text)

test('every searchable text is in the part that its result links to', () => {
  const entries = records.flatMap(buildSearchEntries)
  assert.ok(entries.length > 20)
  for (const entry of entries) {
    const html = readFileSync(join(siteFolder, decodeURIComponent(entry.url), 'index.html'), 'utf8')
    for (const { text, at } of fieldsOf(entry))
      assert.ok(foldText(partOf(html, at)).includes(shownText(text, at)), `${entry.url}#${at}: ${text}`)
  }
})
