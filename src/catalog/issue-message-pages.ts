/** Doubts cut into pages, so that thousands of issues do not make one page that no browser opens. */
import type { IssueMessages } from '#model/issue-messages.ts'

/** Issues whose doubts stand on one page. */
const pageSize = 100

/** How many pages the doubts about so many issues take; the first is always there. */
export const issueMessagePageCount = (issues: number): number => Math.max(1, Math.ceil(issues / pageSize))

/** Doubts on one page, from 1. */
export const issueMessagesOnPage = (doubts: readonly IssueMessages[], page: number): IssueMessages[] =>
  doubts.slice((page - 1) * pageSize, page * pageSize)
