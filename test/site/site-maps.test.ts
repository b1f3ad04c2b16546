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

test('the index and its maps are valid, and none has more than 50,000 pages or 50 MB', async () => {
  const documents = Object.fromEntries(maps.map((url) => [new URL(url).pathname.slice(1), textOf(url)]))
  assert.deepEqual(await faultsInXml('site-map', { index, ...documents }), [])
  for (const text of Object.values(documents))
    assert.ok(locations(text).length <= 50_000 && Buffer.byteLength(text) <= 50_000_000)
})

test('every page but that for lost readers is in one of them, and nothing else', () => {
  const files = maps
    .flatMap((url) => locations(textOf(url)))
    .map((url) => fileOf(new URL(url).pathname).slice(1))
  assert.deepEqual(files.sort(), htmlFiles.filter((file) => file !== '404.html').sort())
})

test('an address is that which the page itself calls its own', () => {
  for (const url of maps.flatMap((map) => locations(textOf(map))))
    assert.match(
      textOf(url),
      new RegExp(`<link rel="canonical" href="${url.replaceAll(/[.*+?^$()]/gu, '\\$&')}">`, 'u'),
    )
})

test('the pages of an issue were last changed on its day, and every day is one of an issue', () => {
  const days = new Set(records.flatMap(({ date }) => date?.value ?? []))
  const changed = maps.flatMap((url) => [...textOf(url).matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)</gu)])
  assert.ok(changed.length > records.length)
  for (const [, url = '', day = ''] of changed) {
    const [, year, month, date] = /\/(\d{4})\/(\d\d)\/(\d\d)\//u.exec(url) ?? []
    assert.ok(days.has(day), url)
    if (year !== undefined) assert.equal(day, `${year}-${month}-${date}`)
  }
})
