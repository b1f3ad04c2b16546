/** A search limited to years and a newspaper finds exactly the matching articles and reads no other index. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { parseQuery } from '#search/browser/parse-query.ts'
import type { Scope } from '#search/browser/scope.ts'
import { buildSearchEntries } from '#search/build-search-entries.ts'
import { foldText } from '#search/fold-text.ts'
import { fieldsOf } from '#search/search-entry.ts'
import { writeIndex } from '#search/write-index.ts'
import { openDiskSearcher } from './disk-searcher.ts'
import { issues, searchSource } from './sample-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'scope-'))
const index = join(folder, 'pagefind')

before(() => writeIndex(searchSource, folder, join(folder, 'cache')))
after(() => rmSync(folder, { recursive: true }))

const folds = issues.flatMap((issue) =>
  buildSearchEntries(issue).map((entry) => ({
    url: entry.url,
    slug: issue.publication.slug,
    year: issue.date?.value.slice(0, 4),
    folded: fieldsOf(entry).map(({ text }) => foldText(text)),
  })),
)

/** Expected addresses: articles of the scope in which every run is in some folded field. */
const expected = ({ from, to, paper }: Scope, runs: readonly string[]): string[] =>
  folds
    .filter(({ slug }) => paper === undefined || slug === paper)
    .filter(({ year }) => (from === undefined && to === undefined) || year !== undefined)
    .filter(({ year = '' }) => (from === undefined || year >= from) && (to === undefined || year <= to))
    .filter(({ folded }) => runs.every((run) => folded.some((text) => text.includes(run))))
    .map(({ url }) => url)
    .sort()

const years = [undefined, '2019', '2020', '2021', '2022', '2030']
const papers = [undefined, 'hyrb', 'hywb', 'absent']

const scopes: Scope[] = years.flatMap((from) =>
  years
    .filter((to) => from === undefined || to === undefined || from <= to)
    .flatMap((to) =>
      papers.map((paper) => ({
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(paper !== undefined && { paper }),
      })),
    ),
)

for (const query of ['的', '刘越高', '三高四新', '记者 市', '李四3 摄', '谁也没有归入文章的一行字']) {
  test(`finds exactly the articles with ${query} in any years of any paper`, async () => {
    const { findWithin } = await openDiskSearcher(index)
    const sizes = new Set<number>()
    for (const scope of scopes) {
      const found = (await findWithin(scope, parseQuery(query))).map(({ url }) => url)
      assert.deepEqual(found.toSorted(), expected(scope, parseQuery(query)), JSON.stringify(scope))
      sizes.add(found.length)
    }
    assert.ok(sizes.size > 1)
  })
}

test('reads only the indexes of the scope', async () => {
  const read = new Set<string>()
  const { findWithin } = await openDiskSearcher(index, (_, path) => {
    read.add(path.slice(index.length + 1).split('/')[0] ?? '')
  })
  const readFor = async (scope: Scope): Promise<string[]> => {
    read.clear()
    await findWithin(scope, ['的'])
    return [...read].filter((name) => /^(?:\d{4}|undated)$/u.test(name)).sort()
  }
  assert.deepEqual(await readFor({ from: '2023' }), [])
  assert.deepEqual(await readFor({ to: '2020' }), ['2020'])
  assert.deepEqual(await readFor({ paper: 'hywb' }), ['2021', '2022'])
  assert.deepEqual(await readFor({ from: '2021', to: '2021', paper: 'hyrb' }), [])
})

test('two searches of different years can start at the same time', async () => {
  const { findWithin } = await openDiskSearcher(index)
  const both: Scope[] = [{ from: '2022' }, { to: '2020' }]
  const found = await Promise.all(both.map((scope) => findWithin(scope, ['的'])))
  for (const [at, scope] of both.entries())
    assert.deepEqual(found[at]?.map(({ url }) => url).sort(), expected(scope, ['的']))
})
