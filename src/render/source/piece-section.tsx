/** The rows of a raw file under headings: its pages where it holds several, and on each of them its articles. */
import { h, type Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import { clip } from '#model/clip.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import { articleById } from '../article/article-by-id.ts'
import { sheetName, sheetsOf } from '../issue/sheets.ts'
import type { PieceGroup } from './alignment/piece-groups.ts'
import type { RawFile } from './alignment/raw-file.ts'
import { pieceRow } from './piece-row.tsx'

/** What heads a group: the article's title and a way to it, or that it belongs to none. */
function groupTitle({ issue }: RawFile, { article: id, pieces }: PieceGroup, isResumed: boolean): Result {
  const article = articleById(issue, id)
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

/** Names of the printed pages, each where the first of its groups stands. */
function pageTitles({ issue }: RawFile, groups: readonly PieceGroup[]): Array<string | undefined> {
  const names = new Map(sheetsOf(issue).map((sheet) => [sheet.page, sheetName(sheet)]))
  return groups.map(({ page }, index) =>
    page === undefined || page === groups[index - 1]?.page ? undefined : names.get(page),
  )
}

/** Whether each group goes on with an article that an earlier one began. */
function areResumed(groups: readonly PieceGroup[]): boolean[] {
  const first = new Map(groups.map(({ article }, index) => [article, index] as const).toReversed())
  return groups.map(({ article }, index) => article !== undefined && first.get(article) !== index)
}

/**
 * All groups of a raw file.
 *
 * @param hasPages whether the file holds several printed pages, so that each has a heading
 */
export function pieceSections(raw: RawFile, groups: readonly PieceGroup[], hasPages: boolean): Result[] {
  const titles = hasPages ? pageTitles(raw, groups) : []
  const resumed = areResumed(groups)
  return groups.flatMap((group, index) => {
    const title = titles[index]
    return [
      ...(title === undefined ? [] : [<h3 class="page-title">{title}</h3>]),
      <section class="group">
        {h(hasPages ? 'h4' : 'h3', { className: ['group-title'] }, [
          groupTitle(raw, group, resumed[index] ?? false),
        ])}
        <ol class="collation">{group.pieces.map((piece) => pieceRow(raw, piece))}</ol>
      </section>,
    ]
  })
}
