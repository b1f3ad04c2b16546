/** Divides the messages of all issues into pages: 250 issues with messages give three pages. */
import type { IssueMessages } from '#model/issue-messages.ts'

/** Issues per page. */
const pageSize = 100

/** Returns the number of pages for so many issues with messages; at least 1. */
export const issueMessagePageCount = (issues: number): number => Math.max(1, Math.ceil(issues / pageSize))

/** Returns the issues on one page, numbered from 1. */
export const issueMessagesOnPage = (all: readonly IssueMessages[], page: number): IssueMessages[] =>
  all.slice((page - 1) * pageSize, page * pageSize)
