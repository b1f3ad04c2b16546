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
import type { Summary } from '#model/record/summary.ts'
import { kindName } from '#model/role-name.ts'
import { type Catalogue, catalogueName, type Shard } from './catalogue.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { linkFiles, linkTree } from './link-tree.ts'
import { cutShards, type ShardPlan, shardKey } from './shards.ts'
import { programFiles, writeShard } from './write-shard.ts'
import { writeTable } from './write-table.ts'

export interface Searched {
  /** Every issue, oldest first. */
  summaries: readonly Summary[]
  /** The record of an issue. */
  load: (id: string) => Issue
}

export interface IndexReport {
  shards: Shard[]
  /** Names of those that were in the cache. */
  reused: string[]
}

/** Hash of the files beside this one and of Pagefind's version, on which what is written depends. */
function programHash(): string {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(readFileSync(join(folder, file)))
  hash.update(readFileSync(new URL('../package.json', import.meta.resolve('pagefind'))))
  return hash.digest('hex')
}

async function* entriesOfShard({ summaries }: ShardPlan, { load }: Searched): AsyncGenerator<Entry> {
  for (const { id } of summaries) yield* entriesOf(load(id)).reverse()
}

function shardOf({ name, summaries, articles }: ShardPlan, key: string): Shard {
  const days = summaries.flatMap(({ date }) => date?.value ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  const papers = [...new Set(summaries.map(({ publication }) => publication.slug))].sort()
  return { name, ...(from && { from }), ...(to && { to }), papers, issues: summaries.length, articles, key }
}

/** Makes sure that the cache holds the index of a part; tells whether it did before. */
async function keepShard(plan: ShardPlan, searched: Searched, folder: string): Promise<boolean> {
  if (existsSync(folder)) return true
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  await writeShard(entriesOfShard(plan, searched), unfinished)
  renameSync(unfinished, folder)
  return false
}

function forgetOthers(cache: string, kept: readonly string[]): void {
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
export async function writeIndex(searched: Searched, out: string, cache: string): Promise<IndexReport> {
  const target = join(out, 'pagefind')
  mkdirSync(target, { recursive: true })
  mkdirSync(cache, { recursive: true })
  const program = [programHash(), JSON.stringify(kindName)]
  const shards: Shard[] = []
  const reused: string[] = []
  for (const plan of cutShards(searched.summaries)) {
    const shard = shardOf(plan, shardKey(plan, ...program))
    const folder = join(cache, `${shard.name}-${shard.key}`)
    if (await keepShard(plan, searched, folder)) reused.push(shard.name)
    linkTree(folder, join(target, shard.name), programFiles)
    if (shards.length === 0) linkFiles(folder, target, programFiles)
    shards.push(shard)
  }
  await writeTable(target)
  const catalogue: Catalogue = { shards }
  writeFileSync(join(target, catalogueName), JSON.stringify(catalogue))
  forgetOthers(
    cache,
    shards.map(({ name, key }) => `${name}-${key}`),
  )
  return { shards, reused }
}
