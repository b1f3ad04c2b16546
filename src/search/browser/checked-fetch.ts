/**
 * The fetch that Pagefind uses: checks every file, counts failures, and loads Pagefind's WebAssembly once for all indexes.
 *
 * Pagefind ignores a chunk that could not be loaded and finds nothing in it, which would show as 没有找到. It does not check
 * what it decompresses. It also fetches its WebAssembly for each index, although the file is the same.
 */
import { checksumOf, decompressed } from './check-content.ts'
import { loadTwice } from './load-twice.ts'

export interface CheckedFetch {
  fetch: typeof fetch
  /** Number of files so far that could not be loaded, or are damaged. */
  failures: () => number
}

/** Pagefind's WebAssembly in the folder of one index: `2022/wasm.unknown.pagefind`. */
const wasmPath = /^[^/]+\/(wasm\.[^/]+)$/u

/** Files with gzip and signature; their names have a hash of their content. */
const compressed = /\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pagefind)$/u

/**
 * Wraps `fetch` for the files of all indexes. A file that is damaged is loaded a second time, past the browser's cache.
 *
 * @param base address of the folder of all indexes, with a slash at the end
 * @param checksums checksum of each file that is not compressed, by its path in that folder: `2022/pagefind-entry.json`
 */
export function checkFetch(
  fetch: typeof globalThis.fetch,
  base: string,
  checksums: ReadonlyMap<string, string>,
): CheckedFetch {
  const wasmContents = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  let failures = 0
  async function load(address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
    const response = await fetch(`${base}${address}`, { cache })
    if (!response.ok) throw new Error(`${response.status} for ${address}`)
    const content = new Uint8Array(await response.arrayBuffer())
    const [path = ''] = address.split('?')
    const checksum = checksums.get(path)
    if (checksum === undefined && !compressed.test(path)) throw new Error(`Unknown file ${path}`)
    if (checksum !== undefined && (await checksumOf(content)) !== checksum)
      throw new Error(`Damaged file ${path}`)
    return compressed.test(path) ? decompressed(content) : content
  }
  async function counted(address: string): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await loadTwice((cache) => load(address, cache), 'default')
    } catch (error) {
      failures += 1
      throw error
    }
  }
  function shared(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const content = wasmContents.get(name) ?? counted(name)
    wasmContents.set(name, content)
    return content
  }
  return {
    failures: () => failures,
    fetch: async (input) => {
      const address = String(input).slice(base.length)
      const [, name] = wasmPath.exec(address) ?? []
      return new Response(await (name === undefined ? counted(address) : shared(name)))
    },
  }
}
