/** What we use of `pagefind.js` 1.6.0, which is loaded beside its indexes and brings no types of its own. */
import type { SearchEntry } from '../search-entry.ts'

export interface PagefindResult {
  /** Unique within its index. */
  id: string
  data: () => Promise<{ entry: SearchEntry }>
}

export interface PagefindInstance {
  /**
   * A term between straight quotation marks is a phrase; its results come in the order in which they were indexed, and only
   * those of the filters' values.
   */
  search: (
    term: string,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ results: PagefindResult[] }>
}

export interface PagefindModule {
  createInstance: (options: { basePath: string; metaCacheTag: string; noWorker: boolean }) => PagefindInstance
}
