/** The citations on the pages of all articles, beside what a reference processor makes of the CSL-JSON on the same page. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { articlePath } from '#model/addresses/address.ts'
import { fileOf } from '#site/template.ts'
import { format2015, format2025 } from '../render/cite/reference.ts'
import { records, siteFolder } from './built-site.ts'
import { textOf } from './page-text.ts'

const today = { iso: '2026-11-24', parts: [[2026, 11, 24]] }

const citation = (html: string, id: string): string =>
  textOf(new RegExp(`<(p|pre) id="${id}"[^>]*>(.*?)</\\1>`, 'su').exec(html)?.[2] ?? '')

/** The one title of CSL-JSON has the full-width colon before a subtitle. */
const withOneColon = (text: string): string => text.replaceAll('：', ':')

test('every article is cited by both editions of GB/T 7714 as the reference cites it', () => {
  for (const issue of records)
    for (const { id } of issue.items) {
      const path = articlePath(issue, id)
      const html = readFileSync(join(siteFolder, fileOf(path)), 'utf8')
      const [read] = JSON.parse(citation(html, 'cite-csl'))
      const item = { ...read, accessed: { 'date-parts': today.parts } }
      const day = issue.date?.value ?? ''
      const marked = (text: string): string => (read.issued.circa ? text.replace(day, `[${day}]`) : text)
      const ours = citation(html, 'cite-2015').replace('[引用日期]', `[${today.iso}]`)
      assert.equal(withOneColon(ours), withOneColon(marked(format2015(item))), path)
      assert.equal(citation(html, 'cite-2025'), marked(format2025(item)), path)
    }
})
