/**
 * Wraps the fetch that Pagefind uses: counts failures, and loads its WebAssembly once for all indexes.
 *
 * Pagefind ignores a chunk that could not be loaded and finds nothing in it, which would show as 没有找到. It also fetches
 * its WebAssembly for each index, although the file is the same.
 */

export interface TrackedFetch {
  fetch: typeof fetch
  /** Number of failed requests so far. */
  failures: () => number
}

/** Pagefind's WebAssembly in the folder of one index: `2022/wasm.unknown.pagefind`. */
const wasmPath = /^[^/]+\/(wasm\.[^/]+)$/u

/**
 * Wraps `fetch`.
 *
 * @param base address of the folder of all indexes, with a slash at the end
 */
export function trackFetch(fetch: typeof globalThis.fetch, base: string): TrackedFetch {
  const wasmResponses = new Map<string, Promise<Response>>()
  let failures = 0
  async function counted(...request: Parameters<typeof globalThis.fetch>): Promise<Response> {
    try {
      const response = await fetch(...request)
      if (!response.ok) failures += 1
      return response
    } catch (error) {
      failures += 1
      throw error
    }
  }
  async function shared(name: string): Promise<Response> {
    const response = wasmResponses.get(name) ?? counted(`${base}${name}`)
    wasmResponses.set(name, response)
    return (await response).clone()
  }
  return {
    failures: () => failures,
    fetch: (input, init) => {
      const address = typeof input === 'string' && input.startsWith(base) ? input.slice(base.length) : ''
      const [, name] = wasmPath.exec(address) ?? []
      return name === undefined ? counted(input, init) : shared(name)
    },
  }
}
