/** The written index finds exactly the matching articles, newest first; it is deterministic, and cached. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { takeDamagedCount } from '#archive/sealed-file.ts'
import { parseQuery } from '#search/browser/parse-query.ts'
import { buildSearchEntries } from '#search/build-search-entries.ts'
import { foldText } from '#search/fold-text.ts'
import { fieldsOf } from '#search/search-entry.ts'
import { writeIndex } from '#search/write-index.ts'
import { damages } from '../archive/damage.ts'
import { openDiskSearcher } from './disk-searcher.ts'
import { issues, searchSource } from './sample-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-'))
const site = join(folder, 'site')
const cache = join(folder, 'cache')
let find: Awaited<ReturnType<typeof openDiskSearcher>>['find']

before(async () => {
  await writeIndex(searchSource, site, cache)
  find = (await openDiskSearcher(join(site, 'pagefind'))).find
})
after(() => rmSync(folder, { recursive: true }))

const entries = issues.flatMap(buildSearchEntries)
const folds = entries.map((entry) => {
  const fields = fieldsOf(entry).map(({ text }) => text)
  return { url: entry.url, fields, folded: fields.map(foldText) }
})

async function urlsFor(...runs: string[]): Promise<string[]> {
  return (await find(runs)).map(({ url }) => url).sort()
}

/** Expected addresses: articles in which every run is in some folded field. */
const expected = (...runs: string[]): string[] =>
  folds
    .filter(({ folded }) => runs.every((run) => folded.some((field) => field.includes(run))))
    .map(({ url }) => url)
    .sort()

const named = [
  '刘越高',
  '屋场恳谈会',
  '12345',
  '1—6月',
  '“三高四新”',
  '三高四新',
  '习近平总书记',
  '杉杉奥特莱斯',
]
const odd = [
  '衡',
  '5%',
  '87.',
  'hnaawxcjb@163.com',
  'JIUGUI',
  'UGU',
  '8:00—12:00',
  '谁也没有归入文章的一行字',
  '李四3 摄',
]

for (const query of [...named, ...odd]) {
  test(`finds exactly the articles with ${query}`, async () => {
    const found = await urlsFor(...parseQuery(query))
    assert.notEqual(found.length, 0)
    assert.deepEqual(found, expected(...parseQuery(query)))
  })
}

test('finds exactly the articles with any piece of their text', async () => {
  const field = fc.constantFrom(...folds.flatMap(({ fields }) => fields).filter((text) => text.length > 1))
  const piece = fc.tuple(field, fc.nat(), fc.integer({ min: 1, max: 9 }))
  const pieces = fc
    .sample(piece, { seed: 20220905, numRuns: 600 })
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
  for (const text of pieces) {
    const runs = parseQuery(text)
    const found = await urlsFor(...runs)
    if (runs.length === 0) continue
    assert.deepEqual(found, expected(...runs), text)
    const raw = folds.filter(({ fields }) => fields.some((one) => one.includes(text)))
    for (const { url } of raw) assert.ok(found.includes(url), text)
  }
})

test('does not find a run whose parts are in different places', async () => {
  const texts = folds.flatMap(({ folded }) => folded).filter((text) => text.length > 4)
  const pairs = fc.sample(fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)), {
    seed: 7,
    numRuns: 100,
  })
  for (const [one, other] of pairs) {
    const spliced = one.slice(0, 2) + other.slice(2, 4)
    assert.deepEqual(await urlsFor(spliced), expected(spliced))
  }
})

test('finds articles with both words, in traditional characters too', async () => {
  assert.deepEqual(await urlsFor('刘越高', '调研'), expected('刘越高', '调研'))
  assert.deepEqual(await urlsFor(...parseQuery('劉越高 調研')), expected('刘越高', '调研'))
})

test('returns the newest first, undated issues last, each issue in reading order', async () => {
  const order = entries.map(({ url }) => url)
  const found = await find(['的'])
  const dates = found.map(({ date }) => date ?? '')
  assert.deepEqual(dates, dates.toSorted().reverse())
  for (const day of new Set(dates)) {
    const urls = found.filter(({ date = '' }) => date === day).map(({ url }) => url)
    assert.deepEqual(
      urls,
      order.filter((url) => urls.includes(url)),
    )
  }
})

const pathsIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const filesIn = (root: string): Map<string, string> =>
  new Map(pathsIn(root).map((path) => [path.slice(root.length), readFileSync(path).toString('base64')]))

test('writes the same files for the same archive', async () => {
  await writeIndex(searchSource, join(folder, 'other'), join(folder, 'other-cache'))
  assert.deepEqual(filesIn(join(folder, 'other')), filesIn(site))
})

test('writes only the changed shard, and removes its old index', async () => {
  const own = join(folder, 'own-cache')
  const summaries = searchSource.summaries.slice(0, 3)
  await writeIndex({ ...searchSource, summaries }, join(folder, 'before'), own)
  const { shards, reused } = await writeIndex(searchSource, join(folder, 'after'), own)
  assert.deepEqual(
    shards.map(({ name }) => name),
    ['2022', '2021', '2020', 'undated'],
  )
  assert.deepEqual(reused, ['2021', '2020'])
  assert.equal(readdirSync(own).length, 4)
  assert.deepEqual(filesIn(join(folder, 'after')), filesIn(site))
})

test('the site shares no file with the cache', () => {
  const inodes = (root: string): number[] => pathsIn(root).map((path) => statSync(path).ino)
  const cached = new Set(inodes(cache))
  assert.deepEqual(
    inodes(site).filter((inode) => cached.has(inode)),
    [],
  )
})

test('writes a damaged index again', async () => {
  const own = join(folder, 'damaged-cache')
  const source = { ...searchSource, summaries: searchSource.summaries.slice(0, 2) }
  await writeIndex(source, join(folder, 'whole'), own)
  const expected = filesIn(join(folder, 'whole'))
  for (const [name, damage] of Object.entries(damages)) {
    const [file = '', other = ''] = pathsIn(own).filter((path) => path.endsWith('.pf_fragment'))
    damage(file, other)
    takeDamagedCount()
    const target = join(folder, `repaired ${name}`)
    await writeIndex(source, target, own)
    assert.equal(takeDamagedCount(), 1)
    assert.deepEqual(filesIn(target), expected, name)
  }
})
