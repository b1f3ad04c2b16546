/**
 * The pieces of a raw file under headings: what stands on one page and in one article without a break.
 *
 * The masthead of 2022-09-05, then `01-28`, then `01-40`: three groups of one page.
 */
import type { Issue, Page } from '#model/record/issue.ts'
import { isBlank, type Piece } from './collation.ts'

export interface PieceGroup {
  /** The printed page, among those of the issue. */
  page: Page | undefined
  /** Id of the article; absent for page furniture and text in no article. */
  article: string | undefined
  pieces: Piece[]
}

const startOf = ({ stretches }: Piece): number => stretches[0]?.start ?? 0

/** The pages of a raw file, each with the offset of its first page line; the first begins with the file. */
function pagesOf({ pages }: Issue, file: string): Array<{ page: Page; start: number }> {
  return pages
    .filter(({ source }) => source.file === file)
    .map((page, index) => ({
      page,
      start: index === 0 ? 0 : Math.min(...page.furniture.map(([start]) => start)),
    }))
}

const isEmpty = ({ block, stretches }: Piece): boolean => !block && stretches.every(isBlank)

/** The groups of one raw file, in its order; blank lines stay with what is above them. */
export function groupPieces(issue: Issue, file: string, pieces: readonly Piece[]): PieceGroup[] {
  const pages = pagesOf(issue, file)
  const groups: PieceGroup[] = []
  let waiting: Piece[] = []
  for (const piece of pieces) {
    const open = groups.at(-1)
    const page = pages.findLast(({ start }) => start <= startOf(piece))?.page
    const article = piece.block?.article
    if (isEmpty(piece)) (open?.pieces ?? waiting).push(piece)
    else if (open && open.page === page && open.article === article) open.pieces.push(piece)
    else {
      groups.push({ page, article, pieces: [...waiting, piece] })
      waiting = []
    }
  }
  return waiting.length > 0
    ? [{ page: pages[0]?.page, article: undefined, pieces: waiting }, ...groups]
    : groups
}
