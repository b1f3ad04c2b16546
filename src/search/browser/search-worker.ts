/**
 * The search worker: Pagefind, folding and marking away from the page, which stays alive while a common word such as 中国
 * is looked up in years of newspapers.
 */
import { type Catalogue, catalogueName } from '../catalogue.ts'
import type { Wish } from './asking.ts'
import { type Finder, type Hit, openFinder } from './finder.ts'
import type { PagefindProgram } from './pagefind-program.ts'
import { readQuery } from './query.ts'
import { resultOf } from './result.ts'
import { simplify, type Table, tableName } from './simplify.ts'
import type { Reply, Request } from './talk.ts'
import { watchFetch } from './watched-fetch.ts'

interface Search {
  number: number
  runs: string[]
  hits: Hit[]
}

type Tell = (reply: Reply) => void

/** What the worker loads, each at its first use. */
interface Library {
  finder: () => Promise<Finder>
  table: () => Promise<Table>
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

/** The library in the folder at address `base`. */
function libraryAt(base: string): Library {
  const network = watchFetch(fetch.bind(globalThis), base)
  globalThis.fetch = network.fetch
  return {
    finder: once(async () => {
      const response = await fetch(`${base}${catalogueName}`)
      if (!response.ok) throw new Error(`${response.status} for the list of search indexes`)
      const catalogue = (await response.json()) as Catalogue
      const program = (await import(`${base}pagefind.js`)) as PagefindProgram
      return openFinder(program, catalogue, base, network)
    }),
    table: once(async () => ((await import(`${base}${tableName}`)) as { toSimplified: Table }).toSimplified),
  }
}

async function readingsOf(query: string, table: () => Promise<Table>): Promise<string[][]> {
  const typed = readQuery(query)
  const simplified = readQuery(await simplify(query, table))
  return typed.join(' ') === simplified.join(' ') ? [typed] : [typed, simplified]
}

/** Answers the page's requests as long as it lives; of two searches only the later one goes on. */
export function serveSearch(base: string): void {
  const library = libraryAt(base)
  const tell: Tell = (reply) => postMessage(reply)
  let current: Search = { number: 0, runs: [], hits: [] }

  async function find(search: Search, { query, scope }: Wish): Promise<void> {
    const readings = await readingsOf(query, library.table)
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

  async function show({ number, runs, hits }: Search, from: number, count: number): Promise<void> {
    const data = await Promise.all(hits.slice(from, from + count).map((hit) => hit.data()))
    tell({ type: 'shown', search: number, from, results: data.map(({ entry }) => resultOf(entry, runs)) })
  }

  function answer(request: Request): Promise<void> {
    if (request.type === 'find') {
      current = { number: request.search, runs: [], hits: [] }
      return find(current, request)
    }
    return request.search === current.number ? show(current, request.from, request.count) : Promise.resolve()
  }

  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    answer(data).catch(() => tell({ type: 'failed', search: data.search }))
  })
}
