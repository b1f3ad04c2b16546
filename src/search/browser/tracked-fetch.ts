/**
 * What Pagefind asks of the network, watched.
 *
 * Pagefind keeps silent about a chunk that could not be loaded and then finds nothing in it, which readers would take for
 * 没有找到. And it asks for its own program once for each index, where one copy serves them all.
 */

export interface TrackedFetch {
  fetch: typeof fetch
  /** Requests that failed so far. */
  failures: () => number
}

/** The program in the folder of one index: `2022/wasm.unknown.pagefind`. */
const program = /^[^/]+\/(wasm\.[^/]+)$/u

/** @param base address of the folder of all indexes, with a slash at its end */
export function trackFetch(fetch: typeof globalThis.fetch, base: string): TrackedFetch {
  const programs = new Map<string, Promise<Response>>()
  let failures = 0
  async function watched(...request: Parameters<typeof globalThis.fetch>): Promise<Response> {
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
    const response = programs.get(name) ?? watched(`${base}${name}`)
    programs.set(name, response)
    return (await response).clone()
  }
  return {
    failures: () => failures,
    fetch: (input, init) => {
      const address = typeof input === 'string' && input.startsWith(base) ? input.slice(base.length) : ''
      const [, name] = program.exec(address) ?? []
      return name === undefined ? watched(input, init) : shared(name)
    },
  }
}
