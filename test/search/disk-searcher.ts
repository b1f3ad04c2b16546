/** The search of a built index without a browser: the same finder, the same `pagefind.js`, its requests read from disk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Hit, openSearcher, type Searcher } from '#search/browser/archive-searcher.ts'
import type { PagefindModule } from '#search/browser/pagefind-module.ts'
import type { Scope } from '#search/browser/scope.ts'
import { trackFetch } from '#search/browser/tracked-fetch.ts'
import type { SearchEntry } from '#search/search-entry.ts'
import type { ShardList } from '#search/shard-list.ts'

const base = 'http://archive.test/pagefind/'

type OnRead = (bytes: number, path: string) => void

function diskFetch(folder: string, onRead: OnRead): typeof fetch {
  return (address) => {
    const path = join(folder, new URL(String(address)).pathname.slice('/pagefind/'.length))
    try {
      const content = readFileSync(path)
      onRead(content.length, path)
      return Promise.resolve(new Response(content))
    } catch {
      return Promise.resolve(new Response(null, { status: 404 }))
    }
  }
}

async function collectHits(find: Searcher, readings: string[][], scope: Scope): Promise<Hit[]> {
  const found: Hit[] = []
  for await (const hits of find(readings, scope)) found.push(...hits)
  return found
}

let opened = 0

/** Searches `pagefind/` of a built site, with a program of its own. */
export async function openDiskSearcher(folder: string, onRead: OnRead = () => undefined) {
  const network = trackFetch(diskFetch(folder, onRead), base)
  globalThis.fetch = network.fetch
  const catalogue: ShardList = JSON.parse(readFileSync(join(folder, 'shards.json'), 'utf8'))
  const program: PagefindModule = await import(
    `${pathToFileURL(join(folder, 'pagefind.js')).href}?${++opened}`
  )
  const find = openSearcher(program, catalogue, base, network)
  /** Entries found in a scope, in the order in which readers see them. */
  async function findWithin(scope: Scope, ...readings: string[][]): Promise<SearchEntry[]> {
    const hits = await collectHits(find, readings, scope)
    return Promise.all(hits.map(async (hit) => (await hit.data()).entry))
  }
  return {
    findWithin,
    find: (...readings: string[][]): Promise<SearchEntry[]> => findWithin({}, ...readings),
    count: async (...readings: string[][]): Promise<number> => (await collectHits(find, readings, {})).length,
  }
}
