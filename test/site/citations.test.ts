/** The citations on all article pages, compared with those of a CSL processor for the CSL-JSON on the same page. */
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

/** CSL-JSON has a single title, with a full-width colon before the subtitle. */
const withOneColon = (text: string): string => text.replaceAll('：', ':')

test('the citations of every article by both editions of GB/T 7714 equal those of the CSL processor', () => {
  for (const issue of records)
    for (const { id } of issue.items) {
      const path = articlePath(issue, id)
      const html = readFileSync(join(siteFolder, fileOf(path)), 'utf8')
      const [csl] = JSON.parse(citation(html, 'cite-csl'))
      const item = { ...csl, accessed: { 'date-parts': today.parts } }
      const day = issue.date?.value ?? ''
      const withCirca = (text: string): string => (csl.issued.circa ? text.replace(day, `[${day}]`) : text)
      const actual = citation(html, 'cite-2015').replace('[引用日期]', `[${today.iso}]`)
      assert.equal(withOneColon(actual), withOneColon(withCirca(format2015(item))), path)
      assert.equal(citation(html, 'cite-2025'), withCirca(format2025(item)), path)
    }
})
