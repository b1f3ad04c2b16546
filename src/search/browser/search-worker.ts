/**
 * The search worker: Pagefind, folding and marking away from the page, which stays alive while a common word such as 中国
 * is looked up in years of newspapers.
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

/** What the worker loads, each at its first use. */
interface WorkerResources {
  finder: () => Promise<Searcher>
  table: () => Promise<ToSimplified>
}

function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

/** The library in the folder at address `base`. */
function resourcesAt(base: string): WorkerResources {
  const network = trackFetch(fetch.bind(globalThis), base)
  globalThis.fetch = network.fetch
  return {
    finder: loadOnce(async () => {
      const response = await fetch(`${base}${shardListFile}`)
      if (!response.ok) throw new Error(`${response.status} for the list of search indexes`)
      const catalogue = (await response.json()) as ShardList
      const program = (await import(`${base}pagefind.js`)) as PagefindModule
      return openSearcher(program, catalogue, base, network)
    }),
    table: loadOnce(
      async () =>
        ((await import(`${base}${conversionTableFile}`)) as { toSimplified: ToSimplified }).toSimplified,
    ),
  }
}

async function queryVariantsOf(query: string, table: () => Promise<ToSimplified>): Promise<string[][]> {
  const typed = parseQuery(query)
  const simplified = parseQuery(await simplify(query, table))
  return typed.join(' ') === simplified.join(' ') ? [typed] : [typed, simplified]
}

/** Answers the page's requests as long as it lives; of two searches only the later one goes on. */
export function startSearchWorker(base: string): void {
  const library = resourcesAt(base)
  const tell: SendReply = (reply) => postMessage(reply)
  let current: WorkerSearch = { number: 0, runs: [], hits: [] }

  async function find(search: WorkerSearch, { query, scope }: SearchCriteria): Promise<void> {
    const readings = await queryVariantsOf(query, library.table)
    search.runs = [...new Set(readings.flat())]
    if (search.runs.length === 0) {
      tell({ type: 'empty', search: search.number })
      return
    }
    const finder = await library.finder()
    for await (const hits of finder(readings, scope)) {
      if (current !== search) return
      search.hits.push(...hits)
      tell({ type: 'found', search: search.number, total: search.hits.length, complete: false })
    }
    tell({ type: 'found', search: search.number, total: search.hits.length, complete: true })
  }

  async function show({ number, runs, hits }: WorkerSearch, from: number, count: number): Promise<void> {
    const data = await Promise.all(hits.slice(from, from + count).map((hit) => hit.data()))
    tell({
      type: 'shown',
      search: number,
      from,
      results: data.map(({ entry }) => searchResultOf(entry, runs)),
    })
  }

  function answer(request: WorkerRequest): Promise<void> {
    if (request.type === 'find') {
      current = { number: request.search, runs: [], hits: [] }
      return find(current, request)
    }
    return request.search === current.number ? show(current, request.from, request.count) : Promise.resolve()
  }

  addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
    answer(data).catch(() => tell({ type: 'failed', search: data.search }))
  })
}
