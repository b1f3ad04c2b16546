/**
 * `npm run bench:search -- 5000`: measures indexing and searching of a synthetic archive of 5,000 articles.
 *
 * Queries are substrings of the archive's text, two to eight characters long; each result count is compared with a linear
 * search of the folded text.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseQuery } from '#search/browser/parse-query.ts'
import { buildSearchEntries } from '#search/build-search-entries.ts'
import { foldText } from '#search/fold-text.ts'
import { fieldsOf } from '#search/search-entry.ts'
import { writeIndex } from '#search/write-index.ts'
import { openDiskSearcher } from '../test/search/disk-searcher.ts'
import { watchPeakMemory } from './peak-memory.ts'
import { runCommand, UsageError } from './run-command.ts'
import { createSyntheticArchive } from './synthetic-archive.ts'

const queries = 200

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} KB`
const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

const formatQuantiles = (values: readonly number[], show: (value: number) => string): string =>
  `p50 ${show(quantile(values, 0.5))}, p95 ${show(quantile(values, 0.95))}, max ${show(quantile(values, 1))}`

function sizeOf(folder: string, extension: string): { bytes: number; files: number } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(extension),
  )
  return {
    files: names.length,
    bytes: names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
  }
}

type Archive = ReturnType<typeof createSyntheticArchive>

async function measureBuild(archive: Archive, folder: string): Promise<void> {
  const memory = watchPeakMemory()
  const start = performance.now()
  const build = () => writeIndex({ ...archive, client: '' }, join(folder, 'site'), join(folder, 'cache'))
  const { shards } = await build()
  console.log(
    `build        ${seconds(start)}, ${shards.length} indexes: ${shards.map(({ name }) => name).join(' ')}`,
  )
  const { own, child } = memory.stop()
  console.log(`peak memory  ${own.toFixed(0)} MB, Pagefind ${child.toFixed(0)} MB`)
  rmSync(join(folder, 'site'), { recursive: true })
  const secondStart = performance.now()
  await build()
  console.log(`unchanged    ${seconds(secondStart)}`)
}

function measureSize(site: string): void {
  for (const [label, extension] of [
    ['index', '.pf_index'],
    ['fragments', '.pf_fragment'],
    ['meta', '.pf_meta'],
    ['all', ''],
  ] as const) {
    const { bytes, files } = sizeOf(site, extension)
    console.log(`${label.padEnd(12)} ${megabytes(bytes)} in ${files} files`)
  }
}

/** Returns a function that counts the articles in which every run is in some folded field. */
function exactCounterOf({ summaries, load }: Archive): (runs: readonly string[]) => number {
  const folds = summaries.flatMap(({ id }) =>
    buildSearchEntries(load(id)).map((entry) => fieldsOf(entry).map(({ text }) => foldText(text))),
  )
  return (runs) =>
    folds.filter((fields) => runs.every((run) => fields.some((field) => field.includes(run)))).length
}

function sampleQueries({ summaries, load }: Archive): string[] {
  return Array.from({ length: queries }, (_, index) => {
    const { id = '' } = summaries[(index * 7919) % summaries.length] ?? {}
    const [article] = buildSearchEntries(load(id))
    return (article?.text[index % 5]?.text ?? '').slice(index % 80, (index % 80) + 2 + (index % 7))
  })
}

async function measureQueries(archive: Archive, site: string): Promise<void> {
  let bytes = 0
  const disk = await openDiskSearcher(site, (read) => {
    bytes += read
  })
  await disk.count(['第一次'])
  console.log(`first query  ${kilobytes(bytes)}, including Pagefind's WebAssembly and lists of articles`)
  const expectedCount = exactCounterOf(archive)
  const [times, loads, wrong]: [number[], number[], string[]] = [[], [], []]
  for (const query of sampleQueries(archive)) {
    const runs = parseQuery(query)
    if (runs.length === 0) continue
    const [start, before] = [performance.now(), bytes]
    const found = await disk.count(runs)
    times.push(performance.now() - start)
    loads.push(bytes - before)
    if (found !== expectedCount(runs)) wrong.push(query)
  }
  console.log(`query time   ${formatQuantiles(times, (ms) => `${ms.toFixed(0)} ms`)}`)
  console.log(`query bytes  ${formatQuantiles(loads, kilobytes)}`)
  console.log(`exact        ${times.length - wrong.length} of ${times.length} ${wrong.join(' ')}`)
}

await runCommand({
  usage: '用法：npm run bench:search -- [篇数]',
  takesPaths: true,
  async run({ paths: [count = '1000'] }) {
    const articles = Number(count)
    if (!Number.isInteger(articles) || articles < 1) throw new UsageError(`篇数应是正整数：${count}`)
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
    try {
      const archive = createSyntheticArchive('test/golden/seeds', articles)
      await measureBuild(archive, folder)
      measureSize(join(folder, 'site/pagefind'))
      await measureQueries(archive, join(folder, 'site/pagefind'))
    } finally {
      rmSync(folder, { recursive: true })
    }
    return 0
  },
})
