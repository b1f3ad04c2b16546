import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { reservedFolders } from '#model/addresses/slug.ts'
import type { Reference } from '#site/page-kind.ts'
import { type PageKindName, pageKinds, type ReferenceTo, referencesOf } from '#site/page-kinds.ts'
import { shardOf } from '#site/shard.ts'
import { fileOf } from '#site/template.ts'
import { sampleSummary } from '../render/sample-summary.ts'
import { samplePageSource } from './sample-page-source.ts'

const source = samplePageSource([
  sampleSummary(undefined),
  sampleSummary('2020-07-14'),
  sampleSummary('2022-09-05'),
])
const wholeSite = shardOf(undefined)

const paths = (references: readonly Reference[] = []): string[] => references.map(({ path }) => path)
const pathsOf = (kind: PageKindName): string[] => paths(pageKinds[kind].references(source, wholeSite))

/** Kinds of which a shard holds pages. */
const kindsIn = (json: string): string[] =>
  Object.entries(referencesOf(source, shardOf(json))).flatMap(([kind, { length }]) =>
    length > 0 ? [kind] : [],
  )

test('without a shard, everything is written', () => {
  assert.deepEqual(pathsOf('home'), ['/'])
  assert.deepEqual(pathsOf('paper'), ['/mdrb/'])
  assert.deepEqual(pathsOf('year'), ['/mdrb/2020/', '/mdrb/2022/'])
  assert.deepEqual(pathsOf('month'), ['/mdrb/2020/07/', '/mdrb/2022/09/'])
  assert.deepEqual(pathsOf('anniversary'), ['/on-this-day/07-14/', '/on-this-day/09-05/'])
  assert.deepEqual(pathsOf('issue'), ['/mdrb/undated/a.txt/', '/mdrb/2020/07/14/', '/mdrb/2022/09/05/'])
  assert.equal(pathsOf('source').at(-1), '/mdrb/2022/09/05/source/')
  assert.equal(pathsOf('record').at(-1), '/mdrb/2022/09/05/issue.json')
})

test('a long raw text has a page for each of its parts', () => {
  const issue = {
    ...sampleSummary('2022-09-05'),
    sourceParts: [{ file: 'a.txt', line: 1490, offset: 40_000 }],
  }
  assert.deepEqual(pageKinds.source.references(samplePageSource([issue]), wholeSite), [
    { path: '/mdrb/2022/09/05/source/', id: issue.id, part: 1 },
    { path: '/mdrb/2022/09/05/source/2/', id: issue.id, part: 2 },
  ])
})

test('a reference holds what its template needs', () => {
  assert.deepEqual(pageKinds.paper.references(source, wholeSite), [{ path: '/mdrb/', slug: 'mdrb' }])
  const article: ReferenceTo<'article'> = {
    path: '/mdrb/2022/09/05/01-03/',
    id: 'mdrb/2022-09-05',
    article: '01-03',
  }
  assert.deepEqual(pageKinds.article.references(source, wholeSite).at(-1), article)
  assert.deepEqual(pageKinds.rawText.references(source, wholeSite).at(-1), {
    path: '/mdrb/2022/09/05/source/a.txt',
    id: 'mdrb/2022-09-05',
    file: 'a.txt',
  })
})

test('a raw file that holds several pages is one text', () => {
  const issue = { ...sampleSummary('2022-09-05'), files: ['2022/甲.txt', '2022/乙.txt', '2022/乙.txt'] }
  assert.deepEqual(paths(pageKinds.rawText.references(samplePageSource([issue]), wholeSite)), [
    '/mdrb/2022/09/05/source/2022/%E7%94%B2.txt',
    '/mdrb/2022/09/05/source/2022/%E4%B9%99.txt',
  ])
})

test('a shard of issues holds their pages and nothing else', () => {
  const shard = '{"issues":["mdrb/2022-09-05"]}'
  assert.deepEqual(kindsIn(shard), ['issue', 'article', 'source', 'rawText', 'record'])
  assert.deepEqual(paths(pageKinds.issue.references(source, shardOf(shard))), ['/mdrb/2022/09/05/'])
})

test('a shard of years holds their calendars and nothing else', () => {
  const shard = '{"years":["mdrb/2022"]}'
  assert.deepEqual(kindsIn(shard), ['year', 'month'])
  assert.deepEqual(paths(pageKinds.month.references(source, shardOf(shard))), ['/mdrb/2022/09/'])
})

test('every page is in one shard: site-wide, of years, of index entries or of issues', () => {
  const shards = [
    '{"siteWide":true}',
    '{"years":["mdrb/2020","mdrb/2022"]}',
    '{"entries":[0,9]}',
    '{"issues":["mdrb/undated/a.txt","mdrb/2020-07-14","mdrb/2022-09-05"]}',
  ].map((json) => referencesOf(source, shardOf(json)))
  for (const [kind, whole] of Object.entries(referencesOf(source, wholeSite)))
    assert.deepEqual(
      shards.flatMap((references) => references[kind] ?? []),
      whole,
      kind,
    )
})

test('every kind has a template, and every template a kind', () => {
  const templateOf = (kind: string): string =>
    `${kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.11ty.ts`
  const templates = readdirSync(join(import.meta.dirname, '../../templates')).filter((name) =>
    name.endsWith('.11ty.ts'),
  )
  assert.deepEqual(templates.sort(), Object.keys(pageKinds).map(templateOf).sort())
})

test('no paper can have the name of a folder that the site itself uses', () => {
  const folders = Object.values(referencesOf(source, wholeSite))
    .flat()
    .flatMap(({ path }) => /^\/([^/]+)\//u.exec(path)?.[1] ?? [])
    .filter((folder) => folder !== 'mdrb')
  assert.deepEqual(
    Array.from(new Set(folders)).filter((folder) => !reservedFolders.has(folder)),
    [],
  )
})

test('anything but a shard is an error', () => {
  assert.throws(() => shardOf('{"isues":[]}'))
  assert.throws(() => shardOf('hyrb'))
})

test('the file of an address', () => {
  assert.equal(fileOf('/mdrb/2022/'), '/mdrb/2022/index.html')
  assert.equal(fileOf('/404.html'), '/404.html')
  assert.equal(fileOf('/mdrb/undated/a%20b.txt/'), '/mdrb/undated/a b.txt/index.html')
})
