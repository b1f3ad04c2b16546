/** Searches a written index without a browser: the same searcher and the same `pagefind.js`, with a fetch that reads from disk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Hit, openSearcher, type Searcher } from '#search/browser/archive-searcher.ts'
import { checkFetch } from '#search/browser/checked-fetch.ts'
import { checksumsIn } from '#search/browser/load-shard-list.ts'
import type { PagefindModule } from '#search/browser/pagefind-module.ts'
import type { Scope } from '#search/browser/scope.ts'
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

async function collectHits(find: Searcher, runs: string[], scope: Scope): Promise<Hit[]> {
  const found: Hit[] = []
  for await (const hits of find(runs, scope)) found.push(...hits)
  return found
}

let opened = 0

/**
 * Opens `pagefind/` of a site with its own instance of Pagefind.
 *
 * @param onRead called with the size and path of each file that is read
 */
export async function openDiskSearcher(folder: string, onRead: OnRead = () => undefined) {
  const list: ShardList = JSON.parse(readFileSync(join(folder, 'shards.json'), 'utf8'))
  const network = checkFetch(diskFetch(folder, onRead), base, checksumsIn(list))
  globalThis.fetch = network.fetch
  const pagefind: PagefindModule = await import(
    `${pathToFileURL(join(folder, 'pagefind.js')).href}?${++opened}`
  )
  const find = openSearcher(pagefind, list, base, network)
  /** Entries found in a scope, in the order of the result list. */
  async function findWithin(scope: Scope, runs: string[]): Promise<SearchEntry[]> {
    const hits = await collectHits(find, runs, scope)
    return Promise.all(hits.map(async (hit) => (await hit.data()).entry))
  }
  return {
    findWithin,
    find: (runs: string[]): Promise<SearchEntry[]> => findWithin({}, runs),
    count: async (runs: string[]): Promise<number> => (await collectHits(find, runs, {})).length,
  }
}
