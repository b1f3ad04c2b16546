/**
 * Messages between the search page and its worker.
 *
 * The page sends `find` with `刘越高`; the worker replies `found` with 6, then with 8 articles; the page sends `show` for ten.
 */
import type { SearchResult } from './result.ts'
import type { Scope } from './scope.ts'

export type WorkerRequest =
  | { type: 'find'; search: number; query: string; scope: Scope }
  /** Requests `count` results, starting with result number `from`, counted from 0. */
  | { type: 'show'; search: number; from: number; count: number }

export type WorkerReply =
  /** The query has no letter, Han character or digit. */
  | { type: 'empty'; search: number }
  | { type: 'found'; search: number; total: number; complete: boolean }
  | { type: 'shown'; search: number; from: number; results: SearchResult[] }
  | { type: 'failed'; search: number }
  /** The indexes belong to the script at the address `client`, and not to the running one. */
  | { type: 'outdated'; search: number; client: string }
