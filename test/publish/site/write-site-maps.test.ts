import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { writeSiteMaps } from '#publish/site/write-site-maps.ts'
import { sampleSummary } from '../../render/sample-summary.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const pages = [
  'index.html',
  '404.html',
  'mdrb/index.html',
  'mdrb/2021/index.html',
  'mdrb/2022/index.html',
  'mdrb/2022/09/05/index.html',
  'mdrb/2022/09/05/01-03/index.html',
  'mdrb/2022/09/05/issue.json',
  'mdrb/2022/09/06/index.html',
  'mdrb/undated/a.txt/index.html',
  'mdrb/undated/九月 5#/index.html',
]

const summaries = [
  sampleSummary(undefined),
  sampleSummary('2022-09-05'),
  sampleSummary('2022-09-06'),
  sampleSummary('2023-01-01'),
]

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url]) => url ?? '')

test('every page is in one map; each year has its own maps, which are split at the limit', (t) => {
  const site = temporaryFolder(t)
  for (const page of pages) {
    mkdirSync(dirname(join(site, page)), { recursive: true })
    writeFileSync(join(site, page), '')
  }
  writeSiteMaps(site, summaries, 'https://example.org', 3)
  const read = (name: string): string => readFileSync(join(site, name), 'utf8')
  assert.deepEqual(readdirSync(join(site, 'sitemaps')).sort(), [
    'mdrb-2021.xml',
    'mdrb-2022-2.xml',
    'mdrb-2022.xml',
    'pages-2.xml',
    'pages.xml',
  ])
  assert.deepEqual(locations(read('sitemaps/mdrb-2022.xml')), [
    'https://example.org/mdrb/2022/',
    'https://example.org/mdrb/2022/09/05/',
    'https://example.org/mdrb/2022/09/05/01-03/',
  ])
  assert.deepEqual(locations(read('sitemaps/pages-2.xml')), [
    'https://example.org/mdrb/undated/%E4%B9%9D%E6%9C%88%205%23/',
  ])
  assert.equal(locations(read('sitemap.xml')).length, 5)
  assert.match(read('sitemaps/mdrb-2022.xml'), /09\/05\/01-03\/<\/loc><lastmod>2022-09-05</u)
  assert.match(read('sitemaps/mdrb-2022.xml'), /mdrb\/2022\/<\/loc><lastmod>2022-09-06</u)
  assert.match(read('sitemaps/pages.xml'), /example\.org\/<\/loc><lastmod>2023-01-01</u)
  assert.match(read('sitemaps/pages.xml'), /undated\/a\.txt\/<\/loc><\/url>/u)
})
