/**
 * Writes the Pagefind index of one shard.
 *
 * Pagefind indexes encoded words under a hash instead of an address; afterwards its fragments are replaced by the entries
 * themselves. Pagefind returns exact matches in the order in which they were added, so the entries are added by date.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PagefindIndex } from 'pagefind'
import * as pagefind from 'pagefind'
import { foldTextWithOffsets } from './fold-text.ts'
import { fragmentOf, fragmentUrl } from './fragment.ts'
import { untilPagefindEnds } from './pagefind-process.ts'
import { fieldsOf, type SearchEntry } from './search-entry.ts'
import { paperFilter } from './shard-list.ts'
import { tokenize } from './tokenize.ts'

/** Pagefind neither segments nor stems text of an unknown language. */
const language = 'unknown'

/** Size of an index chunk; with 2,000 (default 20,000) a query of 19,000 articles fetched 12 KB instead of 69 KB. */
const chunkSize = '2000'

/** Files of Pagefind that the search page needs, identical in every index. */
export const pagefindFiles = ['pagefind.js', `wasm.${language}.pagefind`] as const

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

async function createEmptyIndex(): Promise<PagefindIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language })
  throwErrors(errors)
  if (!index) throw new Error('Pagefind created no index')
  return index
}

async function addEntry(index: PagefindIndex, entry: SearchEntry, url: string): Promise<void> {
  const words = tokenize(fieldsOf(entry).map(({ text }) => foldTextWithOffsets(text).characters))
  const filters = { [paperFilter]: [entry.slug] }
  const { errors } = await index.addCustomRecord({ url, language, content: words.join(' '), filters })
  throwErrors(errors)
}

function fillFragments(folder: string, entries: ReadonlyMap<string, SearchEntry>): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const entry = entries.get(fragmentUrl(readFileSync(path)))
    if (!entry) throw new Error(`Pagefind wrote a fragment without an entry: ${path}`)
    writeFileSync(path, fragmentOf(entry))
  }
}

/** Removes Pagefind's user interfaces, one megabyte in every index. */
function removeUnneeded(folder: string): void {
  const needed = new Set<string>(['index', 'filter', 'fragment', 'pagefind-entry.json', ...pagefindFiles])
  for (const name of readdirSync(folder)) {
    if (!needed.has(name) && !name.endsWith('.pf_meta')) rmSync(join(folder, name), { recursive: true })
  }
}

async function indexEntries(
  entries: AsyncIterable<SearchEntry>,
  folder: string,
): Promise<Map<string, SearchEntry>> {
  const added = new Map<string, SearchEntry>()
  const index = await createEmptyIndex()
  for await (const entry of entries) {
    const url = createHash('sha256').update(JSON.stringify(entry)).digest('hex')
    await addEntry(index, entry, url)
    added.set(url, entry)
  }
  throwErrors((await index.writeFiles({ outputPath: folder })).errors)
  return added
}

/**
 * Writes the index of `entries`, oldest first, into an empty or absent `folder`.
 *
 * Closes Pagefind's process afterwards, which frees its memory.
 *
 * @throws {Error} when Pagefind reports an error, or its process ends before it has written the index
 */
export async function writeShard(entries: AsyncIterable<SearchEntry>, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  try {
    const added = await untilPagefindEnds(() => indexEntries(entries, folder))
    fillFragments(join(folder, 'fragment'), added)
  } finally {
    await pagefind.close()
  }
  removeUnneeded(folder)
}
