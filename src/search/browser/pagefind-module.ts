/** Types for the used part of `pagefind.js` 1.6.0, which is loaded from the folder of the indexes and has no types. */
import type { SearchEntry } from '../search-entry.ts'

export interface PagefindResult {
  /** Unique within its index. */
  id: string
  data: () => Promise<{ entry: SearchEntry }>
}

export interface PagefindInstance {
  /**
   * A term between straight quotation marks is a phrase; its results are in the order in which they were indexed, and
   * limited to the values of the filters.
   */
  search: (
    term: string,
    options: { filters: Readonly<Record<string, string>> },
  ) => Promise<{ results: PagefindResult[] }>
}

export interface PagefindModule {
  createInstance: (options: { basePath: string; metaCacheTag: string; noWorker: boolean }) => PagefindInstance
}
