/** The rows of a raw file under headings: its pages where it holds several, and on each of them its articles. */
import { h, type Result } from 'hastscript'
import { articlePath } from '#model/address.ts'
import { clip } from '#model/clip.ts'
import { kindName } from '#model/kind-name.ts'
import { titleOf } from '#model/title-of.ts'
import { sheetName, sheetsOf } from '../sheets.ts'
import type { PieceGroup } from './piece-groups.ts'
import { pieceRow } from './piece-row.tsx'
import type { RawFile } from './raw-file.ts'

/** What heads a group: the article's title and a way to it, or that it belongs to none. */
function groupTitle({ issue }: RawFile, { article: id, pieces }: PieceGroup, isResumed: boolean): Result {
  const article = issue.items.find((item) => item.id === id)
  const isUnplaced = pieces.some(({ block }) => block?.role === 'unplaced')
  if (!article) return <span>{isUnplaced ? '不属于任何文章' : '报头与版面附件'}</span>
  return (
    <>
      <span class="group-kind">{kindName[article.kind]}</span>
      <a href={articlePath(issue, article.id)}>{clip(titleOf(article), 40)}</a>
      {isResumed ? <span class="group-kind">续</span> : null}
    </>
  )
}

/** The name of a printed page, where a group begins another one than the group before it. */
function pageTitle({ issue }: RawFile, { page }: PieceGroup, before: PieceGroup | undefined): string | null {
  const sheet = sheetsOf(issue).find((each) => each.page === page)
  return sheet && page !== before?.page ? sheetName(sheet) : null
}

/**
 * All groups of a raw file.
 *
 * @param hasPages whether the file holds several printed pages, so that each has a heading
 */
export function pieceSections(raw: RawFile, groups: readonly PieceGroup[], hasPages: boolean): Result[] {
  return groups.flatMap((group, index) => {
    const title = hasPages ? pageTitle(raw, group, groups[index - 1]) : null
    const isResumed = groups.slice(0, index).some(({ article }) => article && article === group.article)
    return [
      ...(title === null ? [] : [<h3 class="page-title">{title}</h3>]),
      <section class="group">
        {h(hasPages ? 'h4' : 'h3', { className: ['group-title'] }, [groupTitle(raw, group, isResumed)])}
        <ol class="collation">{group.pieces.map((piece) => pieceRow(raw, piece))}</ol>
      </section>,
    ]
  })
}
