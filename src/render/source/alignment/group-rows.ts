/**
 * Groups the rows of a raw file under headings. A *group* is a run of rows of the same printed page and the same article.
 *
 * The masthead of 2022-09-05, then `01-28`, then `01-40`: three groups of one page.
 */
import type { Issue, Page } from '#model/record/issue.ts'
import { pagesOfFile } from '#model/record/pages-of-file.ts'
import { type CollationRow, isBlank } from './collation.ts'

export interface RowGroup {
  /** The printed page, one of the pages of the issue. */
  page: Page | undefined
  /** Id of the article; absent for page furniture and text in no article. */
  article: string | undefined
  rows: CollationRow[]
}

const startOf = ({ segments }: CollationRow): number => segments[0]?.start ?? 0

/** The pages of a raw file, each with the offset of its first furniture; the first page begins at 0. */
const pagesOf = (issue: Issue, file: string): Array<{ page: Page; start: number }> =>
  pagesOfFile(issue, file).map((page, index) => ({
    page,
    start: index === 0 ? 0 : Math.min(...page.furniture.map(([start]) => start)),
  }))

const isEmpty = ({ block, segments }: CollationRow): boolean => !block && segments.every(isBlank)

/**
 * Groups the rows of one raw file, keeping their order. Blank rows belong to the group before them, those at the
 * beginning of the file to the first group.
 */
export function groupRows(issue: Issue, file: string, rows: readonly CollationRow[]): RowGroup[] {
  const pages = pagesOf(issue, file)
  const groups: RowGroup[] = []
  let leadingBlanks: CollationRow[] = []
  for (const row of rows) {
    const current = groups.at(-1)
    const page = pages.findLast(({ start }) => start <= startOf(row))?.page
    const article = row.block?.article
    if (isEmpty(row)) (current?.rows ?? leadingBlanks).push(row)
    else if (current && current.page === page && current.article === article) current.rows.push(row)
    else {
      groups.push({ page, article, rows: [...leadingBlanks, row] })
      leadingBlanks = []
    }
  }
  return leadingBlanks.length > 0
    ? [{ page: pages[0]?.page, article: undefined, rows: leadingBlanks }, ...groups]
    : groups
}
