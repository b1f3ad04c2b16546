/**
 * Searches the indexes one after another, the newest first, so that recent articles show while older years load.: 刘越高 first in 2022.
 *
 * An article matches when it contains all runs of the query.
 */
import { paperFilter, type Shard, type ShardList } from '../shard-list.ts'
import { phraseQueryOf } from '../tokenize.ts'
import type { CheckedFetch } from './checked-fetch.ts'
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefind-module.ts'
import { isInScope, type Scope } from './scope.ts'

export type Hit = PagefindResult

/** Yields the hits of a scope, one list per index, each with the newest article first. */
export type Searcher = (runs: readonly string[], scope: Scope) => AsyncGenerator<Hit[]>

/** Returns the articles of one index that contain a run. */
type RunSearcher = (run: string) => Promise<Hit[]>

function runSearcherOf(instance: PagefindInstance, { paper }: Scope): RunSearcher {
  const filters = paper === undefined ? {} : { [paperFilter]: paper }
  return async (run) => (await instance.search(phraseQueryOf(run), { filters })).results
}

async function hitsWithAll(find: RunSearcher, runs: readonly string[]): Promise<Hit[]> {
  const [first = [], ...others] = await Promise.all(runs.map(find))
  const idSets = others.map((hits) => new Set(hits.map(({ id }) => id)))
  return first.filter(({ id }) => idSets.every((ids) => ids.has(id))).reverse()
}

/**
 * Creates the search function, which opens indexes when they are needed: the newest one of a scope, then all others.
 *
 * The first index is opened alone, even when two searches start at once: two indexes opened together would each
 * initialize Pagefind's WebAssembly and lose what the other one had loaded.
 *
 * After the first file that could not be loaded every search fails, since Pagefind goes on without the file.
 *
 * @param base address of the folder of all indexes, with a slash at the end
 * @param network the fetch that Pagefind uses, for counting its failures
 */
export function openSearcher(
  { createInstance }: PagefindModule,
  { shards }: ShardList,
  base: string,
  network: CheckedFetch,
): Searcher {
  const instances = new Map<Shard, PagefindInstance>()
  const open = (shard: Shard): PagefindInstance => {
    const instance =
      instances.get(shard) ??
      createInstance({ basePath: `${base}${shard.name}/`, metaCacheTag: shard.key, noWorker: true })
    instances.set(shard, instance)
    return instance
  }
  let firstAnswer: Promise<unknown> | undefined
  return async function* find(runs, scope) {
    const needed = shards.filter((shard) => isInScope(shard, scope))
    for (const shard of needed) {
      if (firstAnswer) await firstAnswer
      const answer = hitsWithAll(runSearcherOf(open(shard), scope), runs)
      firstAnswer ??= answer
      const hits = await answer
      needed.forEach(open)
      if (network.failures() > 0) throw new Error(`The search index ${shard.name} could not be loaded`)
      yield hits
    }
  }
}
