/**
 * Searching the archive: every index in turn, the newest first, so that the latest news shows while older years load.
 *
 * A query has one reading or several (`習近平` as typed, and as 习近平); an article is found when it holds all runs of one.
 */
import { paperFilter, type Shard, type ShardList } from '../shard-list.ts'
import { phraseQueryOf } from '../tokenize.ts'
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefind-module.ts'
import { isInScope, type Scope } from './scope.ts'
import type { TrackedFetch } from './tracked-fetch.ts'

export type Hit = PagefindResult

/** Finds the articles of a scope, index by index; each index newest first. */
export type Searcher = (readings: readonly string[][], scope: Scope) => AsyncGenerator<Hit[]>

/** Finds the articles of one index that hold a run. */
type RunSearcher = (run: string) => Promise<Hit[]>

function runSearcherOf(instance: PagefindInstance, { paper }: Scope): RunSearcher {
  const filters = paper === undefined ? {} : { [paperFilter]: paper }
  return async (run) => (await instance.search(phraseQueryOf(run), { filters })).results
}

async function hitsWithAll(find: RunSearcher, runs: readonly string[]): Promise<Hit[]> {
  const [first = [], ...others] = await Promise.all(runs.map(find))
  const ids = others.map((hits) => new Set(hits.map(({ id }) => id)))
  return first.filter(({ id }) => ids.every((known) => known.has(id)))
}

async function hitsWithAny(find: RunSearcher, readings: readonly string[][]): Promise<Hit[]> {
  const hits = new Map<string, Hit>()
  for (const runs of readings) {
    for (const hit of await hitsWithAll(find, runs)) hits.set(hit.id, hit)
  }
  return [...hits.values()].reverse()
}

/**
 * Opens the indexes that a catalogue lists, as searches need them: the newest of a scope, and when that has answered, the
 * others at once.
 *
 * The very first one opens alone, whatever else is asked meanwhile: two that begin together would each start Pagefind's
 * program anew and lose what the other had loaded.
 *
 * @param base address of the folder of all indexes, with a slash at its end
 * @param network what the program fetches through
 */
export function openSearcher(
  { createInstance }: PagefindModule,
  { shards }: ShardList,
  base: string,
  network: TrackedFetch,
): Searcher {
  const instances = new Map<Shard, PagefindInstance>()
  const open = (shard: Shard): PagefindInstance => {
    const instance =
      instances.get(shard) ??
      createInstance({ basePath: `${base}${shard.name}/`, metaCacheTag: shard.key, noWorker: true })
    instances.set(shard, instance)
    return instance
  }
  let started: Promise<unknown> | undefined
  return async function* find(readings, scope) {
    const before = network.failures()
    const needed = shards.filter((shard) => isInScope(shard, scope))
    for (const shard of needed) {
      if (started) await started
      const answer = hitsWithAny(runSearcherOf(open(shard), scope), readings)
      started ??= answer
      const hits = await answer
      needed.forEach(open)
      if (network.failures() > before) throw new Error(`The search index ${shard.name} could not be loaded`)
      yield hits
    }
  }
}
