/**
 * The search worker: runs Pagefind, folding and highlighting outside the page's thread, so that the page stays responsive
 * while a common word such as 中国 is searched in years of newspapers.
 */
import { type ShardList, shardListFile } from '../shard-list.ts'
import { type Hit, openSearcher, type Searcher } from './archive-searcher.ts'
import type { SearchCriteria } from './form-listener.ts'
import type { PagefindModule } from './pagefind-module.ts'
import { parseQuery } from './parse-query.ts'
import { searchResultOf } from './result.ts'
import { conversionTableFile, simplify, type ToSimplified } from './simplify.ts'
import { trackFetch } from './tracked-fetch.ts'
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
  conversionTable: () => Promise<ToSimplified>
}

function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

function resourcesAt(base: string): WorkerResources {
  const network = trackFetch(fetch.bind(globalThis), base)
  globalThis.fetch = network.fetch
  return {
    searcher: loadOnce(async () => {
      const response = await fetch(`${base}${shardListFile}`)
      if (!response.ok) throw new Error(`${response.status} for the list of search indexes`)
      const list = (await response.json()) as ShardList
      const pagefind = (await import(`${base}pagefind.js`)) as PagefindModule
      return openSearcher(pagefind, list, base, network)
    }),
    conversionTable: loadOnce(
      async () =>
        ((await import(`${base}${conversionTableFile}`)) as { toSimplified: ToSimplified }).toSimplified,
    ),
  }
}

async function queryVariantsOf(query: string, loadTable: () => Promise<ToSimplified>): Promise<string[][]> {
  const typed = parseQuery(query)
  const simplified = parseQuery(await simplify(query, loadTable))
  return typed.join(' ') === simplified.join(' ') ? [typed] : [typed, simplified]
}

/**
 * Handles the page's requests; a new search cancels the previous one.
 *
 * @param base address of the folder of all indexes, with a slash at the end
 */
export function startSearchWorker(base: string): void {
  const resources = resourcesAt(base)
  const reply: SendReply = (message) => postMessage(message)
  let current: WorkerSearch = { number: 0, runs: [], hits: [] }

  async function runSearch(search: WorkerSearch, { query, scope }: SearchCriteria): Promise<void> {
    const variants = await queryVariantsOf(query, resources.conversionTable)
    search.runs = [...new Set(variants.flat())]
    if (search.runs.length === 0) {
      reply({ type: 'empty', search: search.number })
      return
    }
    const find = await resources.searcher()
    for await (const hits of find(variants, scope)) {
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
    handle(data).catch(() => reply({ type: 'failed', search: data.search }))
  })
}
