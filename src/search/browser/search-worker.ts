/**
 * The search worker: runs Pagefind, folding and highlighting outside the page's thread, so that the page stays responsive
 * while a common word such as 中国 is searched in years of newspapers.
 */
import { type Hit, openSearcher, type Searcher } from './archive-searcher.ts'
import { checkFetch } from './checked-fetch.ts'
import type { SearchCriteria } from './form-listener.ts'
import { checksumsIn, loadShardList, OutdatedPage } from './load-shard-list.ts'
import type { PagefindModule } from './pagefind-module.ts'
import { parseQuery } from './parse-query.ts'
import { searchResultOf } from './result.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

interface WorkerSearch {
  number: number
  runs: string[]
  hits: Hit[]
}

type SendReply = (reply: WorkerReply) => void

/** Resources that are loaded at their first use. */
interface WorkerResources {
  searcher: () => Promise<Searcher>
}

function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

/** Checks `pagefind.js` before it runs. */
function resourcesAt(base: string, client: string): WorkerResources {
  return {
    searcher: loadOnce(async () => {
      const list = await loadShardList(base, client)
      const network = checkFetch(fetch.bind(globalThis), base, checksumsIn(list))
      globalThis.fetch = network.fetch
      const script = `${base}pagefind.js`
      await network.fetch(script)
      return openSearcher((await import(script)) as PagefindModule, list, base, network)
    }),
  }
}

const failureOf = (search: number, error: unknown): WorkerReply =>
  error instanceof OutdatedPage
    ? { type: 'outdated', search, client: error.client }
    : { type: 'failed', search }

/**
 * Handles the page's requests; a new search cancels the previous one.
 *
 * @param base address of the folder of all indexes, with a slash at the end
 * @param client address of the running script: `/assets/search-0a1b2c3d.js`
 */
export function startSearchWorker(base: string, client: string): void {
  const resources = resourcesAt(base, client)
  const reply: SendReply = (message) => postMessage(message)
  let current: WorkerSearch = { number: 0, runs: [], hits: [] }

  async function runSearch(search: WorkerSearch, { query, scope }: SearchCriteria): Promise<void> {
    search.runs = parseQuery(query)
    if (search.runs.length === 0) {
      reply({ type: 'empty', search: search.number })
      return
    }
    const find = await resources.searcher()
    for await (const hits of find(search.runs, scope)) {
      if (current !== search) return
      search.hits.push(...hits)
      reply({ type: 'found', search: search.number, total: search.hits.length, complete: false })
    }
    reply({ type: 'found', search: search.number, total: search.hits.length, complete: true })
  }

  async function show({ number, runs, hits }: WorkerSearch, from: number, count: number): Promise<void> {
    const data = await Promise.all(hits.slice(from, from + count).map((hit) => hit.data()))
    reply({
      type: 'shown',
      search: number,
      from,
      results: data.map(({ entry }) => searchResultOf(entry, runs)),
    })
  }

  function handle(request: WorkerRequest): Promise<void> {
    if (request.type === 'find') {
      current = { number: request.search, runs: [], hits: [] }
      return runSearch(current, request)
    }
    return request.search === current.number ? show(current, request.from, request.count) : Promise.resolve()
  }

  addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
    handle(data).catch((error: unknown) => reply(failureOf(data.search, error)))
  })
}
