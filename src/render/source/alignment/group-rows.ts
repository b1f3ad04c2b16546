/**
 * The pieces of a raw file under headings: what stands on one page and in one article without a break.
 *
 * The masthead of 2022-09-05, then `01-28`, then `01-40`: three groups of one page.
 */
import type { Issue, Page } from '#model/record/issue.ts'
import { type CollationRow, isBlank } from './collation.ts'

export interface RowGroup {
  /** The printed page, among those of the issue. */
  page: Page | undefined
  /** Id of the article; absent for page furniture and text in no article. */
  article: string | undefined
  rows: CollationRow[]
}

const startOf = ({ segments: stretches }: CollationRow): number => stretches[0]?.start ?? 0

/** The pages of a raw file, each with the offset of its first page line; the first begins with the file. */
function pagesOf({ pages }: Issue, file: string): Array<{ page: Page; start: number }> {
  return pages
    .filter(({ source }) => source.file === file)
    .map((page, index) => ({
      page,
      start: index === 0 ? 0 : Math.min(...page.furniture.map(([start]) => start)),
    }))
}

const isEmpty = ({ block, segments: stretches }: CollationRow): boolean => !block && stretches.every(isBlank)

/** The groups of one raw file, in its order; blank lines stay with what is above them. */
export function groupRows(issue: Issue, file: string, pieces: readonly CollationRow[]): RowGroup[] {
  const pages = pagesOf(issue, file)
  const groups: RowGroup[] = []
  let waiting: CollationRow[] = []
  for (const piece of pieces) {
    const open = groups.at(-1)
    const page = pages.findLast(({ start }) => start <= startOf(piece))?.page
    const article = piece.block?.article
    if (isEmpty(piece)) (open?.rows ?? waiting).push(piece)
    else if (open && open.page === page && open.article === article) open.rows.push(piece)
    else {
      groups.push({ page, article, rows: [...waiting, piece] })
      waiting = []
    }
  }
  return waiting.length > 0
    ? [{ page: pages[0]?.page, article: undefined, rows: waiting }, ...groups]
    : groups
}
