/**
 * Sorts the pages of an issue by printed number (第2版), or by the page in the file name.
 *
 * A front page without a number is first; other pages without a number are last.
 */
import { comparePages, pageKeys } from '#model/addresses/page-key.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Page } from '#model/record/issue.ts'
import { parseIssueFileName } from './issue-file-name.ts'

export interface OrderedPage {
  page: Page
  from: ParsedIssue
  /** Page key in the ids of its articles in `from`. */
  ownKey: string
  /** Page key in the ids of its articles in the issue. */
  key: string
}

type PageWithoutKey = Omit<OrderedPage, 'key'> & { order: string | undefined }

const byName = new Intl.Collator('zh', { numeric: true })

/** Page number for sorting: `1`, `A02`, or `0` for a front page; undefined when unknown. */
function orderOf(page: Page, index: number, { issue }: ParsedIssue): string | undefined {
  if (page.number !== undefined) return page.number
  if (issue.masthead !== undefined && index === 0) return '0'
  return issue.pages.length === 1 ? parseIssueFileName(page.source.file)?.page : undefined
}

/** File name without its extension, so that `0905` is before `0905 (1)`. */
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

/** Returns the pages of all files in page order. */
export function orderPages(files: readonly ParsedIssue[]): OrderedPage[] {
  const pages = files.flatMap(pagesOf).sort(compare)
  const keys = pageKeys(pages.map(({ page }) => page.number))
  return pages.map(({ page, from, ownKey }, index) => ({ page, from, ownKey, key: keys[index] ?? ownKey }))
}
