/**
 * What the page and its search worker say to each other.
 *
 * The page asks for `刘越高`; the worker tells of 6 articles so far, then of 8 in all; the page asks for the first ten.
 */
import type { SearchResult } from './result.ts'
import type { Scope } from './scope.ts'

export type WorkerRequest =
  | { type: 'find'; search: number; query: string; scope: Scope }
  /** Results from the `from`th on, counted from 0. */
  | { type: 'show'; search: number; from: number; count: number }

export type WorkerReply =
  /** Nothing to look for: the query has no letter, character or digit. */
  | { type: 'empty'; search: number }
  | { type: 'found'; search: number; total: number; complete: boolean }
  | { type: 'shown'; search: number; from: number; results: SearchResult[] }
  | { type: 'failed'; search: number }
