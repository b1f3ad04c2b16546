/**
 * Writes `pagefind/` of the site: one Pagefind index for each shard of the archive, and the list of shards.
 *
 * Finished indexes are cached under a hash of everything that they depend on: a build after a new issue of 2022 writes
 * the index of 2022 and copies the cached one of 2020.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { clearWayTo, dropDamaged } from '#archive/sealed-file.ts'
import { createFolderAtomically } from '#archive/write-atomically.ts'
import type { Issue } from '#model/record/issue.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { kindName } from '#model/role-name.ts'
import { buildSearchEntries } from './build-search-entries.ts'
import { planShards, type ShardPlan, shardKey } from './plan-shards.ts'
import type { SearchEntry } from './search-entry.ts'
import { copyShard, copyShardFiles, isWholeShard, sealShard } from './shard-cache.ts'
import { checkedText, type Shard, type ShardList, shardListFile } from './shard-list.ts'
import { pagefindFiles, writeShard } from './write-shard.ts'

export interface SearchSource {
  /** Every issue, oldest first. */
  summaries: readonly IssueSummary[]
  /** Returns the record of an issue. */
  load: (id: string) => Issue
  /** Address of the script of the search page: `/assets/search-0a1b2c3d.js`. */
  client: string
}

export interface IndexReport {
  shards: Shard[]
  /** Names of the shards whose indexes were in the cache. */
  reused: string[]
}

/** Hash of the sources in this folder, of the table of character forms and of Pagefind's version, on which the indexes depend. */
function indexerHash(): string {
  const hash = createHash('sha256')
  for (const folder of [import.meta.dirname, join(import.meta.dirname, '../model/text')]) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
    for (const file of files.sort()) hash.update(readFileSync(join(folder, file)))
  }
  hash.update(readFileSync(new URL('../package.json', import.meta.resolve('pagefind'))))
  return hash.digest('hex')
}

async function* entriesOfShard(
  { summaries }: ShardPlan,
  { load }: SearchSource,
): AsyncGenerator<SearchEntry> {
  for (const { id } of summaries) yield* buildSearchEntries(load(id)).reverse()
}

function shardOf({ name, summaries, articles }: ShardPlan, key: string): Omit<Shard, 'entry'> {
  const days = summaries.flatMap(({ date }) => date?.value ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  const papers = [...new Set(summaries.map(({ publication }) => publication.slug))].sort()
  return { name, ...(from && { from }), ...(to && { to }), papers, issues: summaries.length, articles, key }
}

/** Writes the index of a shard into the cache unless it is there and whole; returns whether it was. */
async function ensureShard(
  plan: ShardPlan,
  source: SearchSource,
  cache: string,
  name: string,
): Promise<boolean> {
  const folder = join(cache, name)
  if (isWholeShard(folder, name)) return true
  if (existsSync(folder)) dropDamaged(folder)
  await createFolderAtomically(folder, async (temporary) => {
    await writeShard(entriesOfShard(plan, source), temporary)
    sealShard(temporary, name)
  })
  return false
}

const checksumOf = (content: Buffer | string): string => crc32(content).toString(16).padStart(8, '0')

const checksumOfFile = (path: string): string => checksumOf(readFileSync(path))

/** Writes the list into the folder of the files whose checksums it has. */
function writeShardList(folder: string, client: string, shards: Shard[]): void {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const files = Object.fromEntries(names.map(({ name }) => [name, checksumOfFile(join(folder, name))]))
  const list: ShardList = {
    checksum: checksumOf(checkedText({ client, files, shards })),
    client,
    files,
    shards,
  }
  writeFileSync(join(folder, shardListFile), JSON.stringify(list))
}

function removeOtherShards(cache: string, kept: readonly string[]): void {
  for (const name of readdirSync(cache)) {
    if (!kept.includes(name)) rmSync(join(cache, name), { recursive: true })
  }
}

/**
 * Writes `pagefind/` into the folder of the site.
 *
 * @param out folder of the site
 * @param cache folder that only this function writes to, kept between builds
 * @throws {Error} when Pagefind reports an error
 */
export async function writeIndex(source: SearchSource, out: string, cache: string): Promise<IndexReport> {
  const target = join(out, 'pagefind')
  mkdirSync(target, { recursive: true })
  clearWayTo(dirname(cache), cache)
  mkdirSync(cache, { recursive: true })
  const indexer = [indexerHash(), JSON.stringify(kindName)]
  const shards: Shard[] = []
  const reused: string[] = []
  for (const plan of planShards(source.summaries)) {
    const shard = shardOf(plan, shardKey(plan, ...indexer))
    const name = `${shard.name}-${shard.key}`
    const folder = join(cache, name)
    if (await ensureShard(plan, source, cache, name)) reused.push(shard.name)
    copyShard(folder, join(target, shard.name), pagefindFiles)
    if (shards.length === 0) copyShardFiles(folder, target, pagefindFiles)
    shards.push({ ...shard, entry: checksumOfFile(join(folder, 'pagefind-entry.json')) })
  }
  writeShardList(target, source.client, shards)
  removeOtherShards(
    cache,
    shards.map(({ name, key }) => `${name}-${key}`),
  )
  return { shards, reused }
}
