/**
 * An index cut into pages that stay light: one page while it is small, else a page of letters and pages for each letter.
 *
 * Of 5,000 reporters 1,100 begin with Z: `/reporters/z/`, `/reporters/z/2/`, `/reporters/z/3/`.
 */
import { groupBy } from '#model/group-by.ts'
import type { Entry } from './entry.ts'

/** Names on one page. */
const pageSize = 400

/** Names that are shown at once by those who wrote most, where a page holds letters only. */
const maxTopEntries = 60

export interface IndexPage {
  /** Absent on the page of all letters. */
  letter?: string
  /** From 1. */
  page: number
  /** Pages of this letter. */
  pages: number
  entries: Entry[]
}

export interface PaginatedIndex {
  /** Names under each letter, in the order of the index. */
  letters: Map<string, number>
  /** Whether each letter has pages of its own. */
  byLetter: boolean
  pages: IndexPage[]
}

/** The entries with the most articles, most first; as they stand in the index where they have as many. */
export const topEntries = (entries: readonly Entry[], count: number): Entry[] =>
  entries.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, count)

function pagesOf(letter: string, entries: Entry[]): IndexPage[] {
  const pages = Math.ceil(entries.length / pageSize)
  return Array.from({ length: pages }, (_, at) => ({
    letter,
    page: at + 1,
    pages,
    entries: entries.slice(at * pageSize, (at + 1) * pageSize),
  }))
}

/** @param entries in the order of the index */
export function paginateIndex(entries: Entry[]): PaginatedIndex {
  const letters = groupBy(entries, ({ letter }) => letter)
  const counts = new Map(Array.from(letters, ([letter, named]) => [letter, named.length]))
  if (entries.length <= pageSize)
    return { letters: counts, byLetter: false, pages: [{ page: 1, pages: 1, entries }] }
  const front = { page: 1, pages: 1, entries: topEntries(entries, maxTopEntries) }
  return {
    letters: counts,
    byLetter: true,
    pages: [front, ...Array.from(letters, ([letter, named]) => pagesOf(letter, named)).flat()],
  }
}
