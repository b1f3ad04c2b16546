/**
 * Searching the archive: every index in turn, the newest first, so that the latest news shows while older years load.
 *
 * A query has one reading or several (`習近平` as typed, and as 习近平); an article is found when it holds all runs of one.
 */
import type { Catalogue, Shard } from '../catalogue.ts'
import { phraseOf } from '../code.ts'
import type { PagefindInstance, PagefindProgram, PagefindResult } from './pagefind-program.ts'
import type { WatchedFetch } from './watched-fetch.ts'

export type Hit = PagefindResult

/** Finds the articles of the archive, index by index; each index newest first. */
export type Finder = (readings: readonly string[][]) => AsyncGenerator<Hit[]>

async function holdingAll(instance: PagefindInstance, runs: readonly string[]): Promise<Hit[]> {
  const found = await Promise.all(runs.map(async (run) => (await instance.search(phraseOf(run))).results))
  const [first = [], ...others] = found
  const ids = others.map((hits) => new Set(hits.map(({ id }) => id)))
  return first.filter(({ id }) => ids.every((known) => known.has(id)))
}

async function holdingAny(instance: PagefindInstance, readings: readonly string[][]): Promise<Hit[]> {
  const hits = new Map<string, Hit>()
  for (const runs of readings) {
    for (const hit of await holdingAll(instance, runs)) hits.set(hit.id, hit)
  }
  return [...hits.values()].reverse()
}

/**
 * Opens the indexes that a catalogue lists: the newest, and when that has answered, all others at once.
 *
 * No sooner: two that begin together would each start Pagefind's program anew and lose what the other had loaded.
 *
 * @param base address of the folder of all indexes, with a slash at its end
 * @param network what the program fetches through
 */
export function openFinder(
  { createInstance }: PagefindProgram,
  { shards }: Catalogue,
  base: string,
  network: WatchedFetch,
): Finder {
  const instances = new Map<Shard, PagefindInstance>()
  const open = (shard: Shard): PagefindInstance => {
    const instance =
      instances.get(shard) ??
      createInstance({ basePath: `${base}${shard.name}/`, metaCacheTag: shard.key, noWorker: true })
    instances.set(shard, instance)
    return instance
  }
  return async function* find(readings) {
    const before = network.failures()
    for (const shard of shards) {
      const hits = await holdingAny(open(shard), readings)
      shards.forEach(open)
      if (network.failures() > before) throw new Error(`The search index ${shard.name} could not be loaded`)
      yield hits
    }
  }
}
