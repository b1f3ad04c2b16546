/**
 * The pages of an issue in their order, each with the file it is from: by printed number, else as their names say.
 *
 * A front page that prints no number comes first; a page without any number comes last.
 */

import { comparePages, pageKeys } from '#model/addresses/page-key.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Page } from '#model/record/issue.ts'
import { parseIssueFileName } from './issue-file-name.ts'

export interface OrderedPage {
  page: Page
  from: ParsedIssue
  /** Page part of its articles' ids in `from`. */
  ownKey: string
  /** Page part of its articles' ids in the issue. */
  key: string
}

type PageWithoutKey = Omit<OrderedPage, 'key'> & { order: string | undefined }

const byName = new Intl.Collator('zh', { numeric: true })

/** `1`, `A02`; `0` for a front page; nothing when nobody says. */
function orderOf(page: Page, index: number, { issue }: ParsedIssue): string | undefined {
  if (page.number !== undefined) return page.number
  if (issue.masthead !== undefined && index === 0) return '0'
  return issue.pages.length === 1 ? parseIssueFileName(page.source.file)?.page : undefined
}

/** Without its ending, so that `0905` comes before `0905 (1)`. */
const nameOf = ({ page }: PageWithoutKey): string => page.source.file.replace(/\.[^./]*$/u, '')

function compare(a: PageWithoutKey, b: PageWithoutKey): number {
  if (a.order !== undefined && b.order !== undefined && comparePages(a.order, b.order) !== 0)
    return comparePages(a.order, b.order)
  if ((a.order === undefined) !== (b.order === undefined)) return a.order === undefined ? 1 : -1
  return byName.compare(nameOf(a), nameOf(b))
}

function pagesOf(from: ParsedIssue): PageWithoutKey[] {
  const { pages } = from.issue
  const keys = pageKeys(pages.map(({ number }) => number))
  return pages.map((page, index) => ({
    page,
    from,
    ownKey: keys[index] ?? '01',
    order: orderOf(page, index, from),
  }))
}

/** Pages of all files in the order of the issue. */
export function orderPages(files: readonly ParsedIssue[]): OrderedPage[] {
  const pages = files.flatMap(pagesOf).sort(compare)
  const keys = pageKeys(pages.map(({ page }) => page.number))
  return pages.map(({ page, from, ownKey }, index) => ({ page, from, ownKey, key: keys[index] ?? ownKey }))
}
