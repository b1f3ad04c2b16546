/** The search of a built index without a browser: the same finder, the same `pagefind.js`, its requests read from disk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Finder, type Hit, openFinder } from '#search/browser/finder.ts'
import type { PagefindProgram } from '#search/browser/pagefind-program.ts'
import type { Scope } from '#search/browser/scope.ts'
import { watchFetch } from '#search/browser/watched-fetch.ts'
import type { Catalogue } from '#search/catalogue.ts'
import type { Entry } from '#search/entry.ts'

const base = 'http://archive.test/pagefind/'

type OnRead = (bytes: number, path: string) => void

function fromDisk(folder: string, onRead: OnRead): typeof fetch {
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

async function all(find: Finder, readings: string[][], scope: Scope): Promise<Hit[]> {
  const found: Hit[] = []
  for await (const hits of find(readings, scope)) found.push(...hits)
  return found
}

let opened = 0

/** Searches `pagefind/` of a built site, with a program of its own. */
export async function openDisk(folder: string, onRead: OnRead = () => undefined) {
  const network = watchFetch(fromDisk(folder, onRead), base)
  globalThis.fetch = network.fetch
  const catalogue: Catalogue = JSON.parse(readFileSync(join(folder, 'shards.json'), 'utf8'))
  const program: PagefindProgram = await import(
    `${pathToFileURL(join(folder, 'pagefind.js')).href}?${++opened}`
  )
  const find = openFinder(program, catalogue, base, network)
  /** Entries found in a scope, in the order in which readers see them. */
  async function findWithin(scope: Scope, ...readings: string[][]): Promise<Entry[]> {
    const hits = await all(find, readings, scope)
    return Promise.all(hits.map(async (hit) => (await hit.data()).entry))
  }
  return {
    findWithin,
    find: (...readings: string[][]): Promise<Entry[]> => findWithin({}, ...readings),
    count: async (...readings: string[][]): Promise<number> => (await all(find, readings, {})).length,
  }
}
