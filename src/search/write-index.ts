/**
 * Archive -> `pagefind/` of the site: one index for each part of the archive, and the list of them.
 *
 * Finished indexes rest in the cache under a hash of all that they depend on: a build after a new issue of 2022 writes
 * the index of 2022 and links that of 2020.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '#model/record/issue.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { kindName } from '#model/role-name.ts'
import { buildSearchEntries } from './build-search-entries.ts'
import { linkFiles, linkTree } from './link-tree.ts'
import { planShards, type ShardPlan, shardKey } from './plan-shards.ts'
import type { SearchEntry } from './search-entry.ts'
import { type Shard, type ShardList, shardListFile } from './shard-list.ts'
import { writeConversionTable } from './write-conversion-table.ts'
import { pagefindFiles, writeShard } from './write-shard.ts'

export interface SearchSource {
  /** Every issue, oldest first. */
  summaries: readonly IssueSummary[]
  /** The record of an issue. */
  load: (id: string) => Issue
}

export interface IndexReport {
  shards: Shard[]
  /** Names of those that were in the cache. */
  reused: string[]
}

/** Hash of the files beside this one and of Pagefind's version, on which what is written depends. */
function indexerHash(): string {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(readFileSync(join(folder, file)))
  hash.update(readFileSync(new URL('../package.json', import.meta.resolve('pagefind'))))
  return hash.digest('hex')
}

async function* entriesOfShard(
  { summaries }: ShardPlan,
  { load }: SearchSource,
): AsyncGenerator<SearchEntry> {
  for (const { id } of summaries) yield* buildSearchEntries(load(id)).reverse()
}

function shardOf({ name, summaries, articles }: ShardPlan, key: string): Shard {
  const days = summaries.flatMap(({ date }) => date?.value ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  const papers = [...new Set(summaries.map(({ publication }) => publication.slug))].sort()
  return { name, ...(from && { from }), ...(to && { to }), papers, issues: summaries.length, articles, key }
}

/** Makes sure that the cache holds the index of a part; tells whether it did before. */
async function ensureShard(plan: ShardPlan, searched: SearchSource, folder: string): Promise<boolean> {
  if (existsSync(folder)) return true
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  await writeShard(entriesOfShard(plan, searched), unfinished)
  renameSync(unfinished, folder)
  return false
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
 * @param cache folder that only this function writes to, kept from build to build
 * @throws {Error} when Pagefind reports one
 */
export async function writeIndex(searched: SearchSource, out: string, cache: string): Promise<IndexReport> {
  const target = join(out, 'pagefind')
  mkdirSync(target, { recursive: true })
  mkdirSync(cache, { recursive: true })
  const program = [indexerHash(), JSON.stringify(kindName)]
  const shards: Shard[] = []
  const reused: string[] = []
  for (const plan of planShards(searched.summaries)) {
    const shard = shardOf(plan, shardKey(plan, ...program))
    const folder = join(cache, `${shard.name}-${shard.key}`)
    if (await ensureShard(plan, searched, folder)) reused.push(shard.name)
    linkTree(folder, join(target, shard.name), pagefindFiles)
    if (shards.length === 0) linkFiles(folder, target, pagefindFiles)
    shards.push(shard)
  }
  await writeConversionTable(target)
  const catalogue: ShardList = { shards }
  writeFileSync(join(target, shardListFile), JSON.stringify(catalogue))
  removeOtherShards(
    cache,
    shards.map(({ name, key }) => `${name}-${key}`),
  )
  return { shards, reused }
}
