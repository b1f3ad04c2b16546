/**
 * Divides an index into pages of limited size: one page for a small index, else an overview page and pages per letter.
 *
 * Of 5,000 reporters 1,100 have the letter Z: `/reporters/z/`, `/reporters/z/2/`, `/reporters/z/3/`.
 */
import { groupBy } from '#model/group-by.ts'
import type { Entry } from './entry.ts'

/** Maximum entries per page. */
const pageSize = 400

/** Entries on the overview page. */
const maxTopEntries = 60

export interface IndexPage {
  /** Absent on the first page of the index. */
  letter?: string
  /** Number of the page, from 1. */
  page: number
  /** Number of pages of this letter. */
  pages: number
  entries: Entry[]
}

export interface PaginatedIndex {
  /** Number of entries per letter, in the order of the index. */
  letters: Map<string, number>
  /** Whether each letter has its own pages. */
  byLetter: boolean
  pages: IndexPage[]
}

/** Returns the `count` entries with the most articles, most first; ties in the order of the index. */
export const topEntries = (entries: readonly Entry[], count: number): Entry[] =>
  entries.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, count)

function pagesOf(letter: string, entries: Entry[]): IndexPage[] {
  const pages = Math.ceil(entries.length / pageSize)
  return Array.from({ length: pages }, (_, index) => ({
    letter,
    page: index + 1,
    pages,
    entries: entries.slice(index * pageSize, (index + 1) * pageSize),
  }))
}

/**
 * Divides the entries of an index into pages.
 *
 * @param entries in the order of the index
 */
export function paginateIndex(entries: Entry[]): PaginatedIndex {
  const letters = groupBy(entries, ({ letter }) => letter)
  const counts = new Map(Array.from(letters, ([letter, { length }]) => [letter, length]))
  if (entries.length <= pageSize)
    return { letters: counts, byLetter: false, pages: [{ page: 1, pages: 1, entries }] }
  const overview = { page: 1, pages: 1, entries: topEntries(entries, maxTopEntries) }
  return {
    letters: counts,
    byLetter: true,
    pages: [overview, ...Array.from(letters, ([letter, group]) => pagesOf(letter, group)).flat()],
  }
}
