import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { siteMapPath } from '#model/addresses/address.ts'
import { fileOf } from '#site/template.ts'
import { htmlFiles, records, siteFolder } from './built-site.ts'
import { faultsInXml } from './faults-in-xml.ts'

const textOf = (url: string): string => readFileSync(join(siteFolder, fileOf(new URL(url).pathname)), 'utf8')

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url ?? '')

const index = textOf(`https://example.org${siteMapPath}`)
const maps = locations(index)

test('the index and the site maps are valid and within 50,000 pages and 50 MB', async () => {
  const documents = Object.fromEntries(maps.map((url) => [new URL(url).pathname.slice(1), textOf(url)]))
  assert.deepEqual(await faultsInXml('site-map', { index, ...documents }), [])
  for (const text of Object.values(documents))
    assert.ok(locations(text).length <= 50_000 && Buffer.byteLength(text) <= 50_000_000)
})

test('the site maps list exactly all pages except 404.html', () => {
  const files = maps
    .flatMap((url) => locations(textOf(url)))
    .map((url) => fileOf(new URL(url).pathname).slice(1))
  assert.deepEqual(files.sort(), htmlFiles.filter((file) => file !== '404.html').sort())
})

test('every address in the site maps is the canonical address of the page', () => {
  for (const url of maps.flatMap((map) => locations(textOf(map))))
    assert.match(
      textOf(url),
      new RegExp(`<link rel="canonical" href="${url.replaceAll(/[.*+?^$()]/gu, '\\$&')}">`, 'u'),
    )
})

test('lastmod of the pages of an issue is its date, and every lastmod is the date of an issue', () => {
  const days = new Set(records.flatMap(({ date }) => date?.value ?? []))
  const entries = maps.flatMap((url) => [...textOf(url).matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)</gu)])
  assert.ok(entries.length > records.length)
  for (const [, url = '', day = ''] of entries) {
    const [, year, month, date] = /\/(\d{4})\/(\d\d)\/(\d\d)\//u.exec(url) ?? []
    assert.ok(days.has(day), url)
    if (year !== undefined) assert.equal(day, `${year}-${month}-${date}`)
  }
})
