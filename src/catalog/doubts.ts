/** Doubts cut into pages, so that thousands of issues do not make one page that no browser opens. */
import type { Doubts } from '#model/doubts.ts'

/** Issues whose doubts stand on one page. */
const room = 100

/** How many pages the doubts about so many issues take; the first is always there. */
export const pagesOfDoubts = (issues: number): number => Math.max(1, Math.ceil(issues / room))

/** Doubts on one page, from 1. */
export const doubtsOnPage = (doubts: readonly Doubts[], page: number): Doubts[] =>
  doubts.slice((page - 1) * room, page * room)
