/**
 * Groups the rows of a raw file under headings. A *group* is a run of rows of the same printed page and the same article.
 *
 * The masthead of 2022-09-05, then `01-28`, then `01-40`: three groups of one page.
 */
import type { Issue, Page } from '#model/record/issue.ts'
import { pagesOfFile } from '#model/record/pages-of-file.ts'
import { beginsPart, type CollationRow, isBlank } from './collation.ts'

export interface RowGroup {
  /** The printed page, one of the pages of the issue. */
  page: Page | undefined
  /** Id of the article; absent for page furniture and text in no article. */
  article: string | undefined
  /** Whether it continues the article of an earlier group. */
  isResumed: boolean
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

/** Marks each group that continues the article of an earlier one. */
function markResumed(groups: readonly RowGroup[]): void {
  const begun = new Set<string>()
  for (const group of groups) {
    if (group.article === undefined) continue
    group.isResumed = begun.has(group.article)
    begun.add(group.article)
  }
}

/**
 * Groups the rows of one raw file, keeping their order. Blank rows belong to the group before them, those at the
 * beginning of the file to the first group.
 *
 * @param partStarts lines with which a part of the page begins, and therefore a group
 */
export function groupRows(
  issue: Issue,
  file: string,
  rows: readonly CollationRow[],
  partStarts: ReadonlySet<number> = new Set(),
): RowGroup[] {
  const pages = pagesOf(issue, file)
  const groups: RowGroup[] = []
  let leadingBlanks: CollationRow[] = []
  const begin = (page: Page | undefined, article: string | undefined, row: CollationRow): void => {
    groups.push({ page, article, isResumed: false, rows: [...leadingBlanks, row] })
    leadingBlanks = []
  }
  for (const row of rows) {
    const current = groups.at(-1)
    const isCut = current !== undefined && beginsPart(row.segments[0], partStarts)
    if (isEmpty(row)) {
      if (isCut) begin(current.page, current.article, row)
      else (current?.rows ?? leadingBlanks).push(row)
      continue
    }
    const page = pages.findLast(({ start }) => start <= startOf(row))?.page
    const article = row.block?.article
    if (!isCut && current && current.page === page && current.article === article) current.rows.push(row)
    else begin(page, article, row)
  }
  markResumed(groups)
  return leadingBlanks.length > 0
    ? [{ page: pages[0]?.page, article: undefined, isResumed: false, rows: leadingBlanks }, ...groups]
    : groups
}
