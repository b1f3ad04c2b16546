/** The rows of a raw file under headings: its pages where it holds several, and on each of them its articles. */
import { h, type Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import { truncate } from '#model/truncate.ts'
import { articleById } from '../article/article-by-id.ts'
import { pageContentsOf, printedPageName } from '../issue/page-contents.ts'
import type { RowGroup } from './alignment/group-rows.ts'
import type { RawFileContext } from './alignment/raw-file-context.ts'
import { collationRow } from './collation-row.tsx'

/** What heads a group: the article's title and a way to it, or that it belongs to none. */
function groupTitle(
  { issue }: RawFileContext,
  { article: id, rows: pieces }: RowGroup,
  isResumed: boolean,
): Result {
  const article = articleById(issue, id)
  const isUnplaced = pieces.some(({ block }) => block?.role === 'unplaced')
  if (!article) return <span>{isUnplaced ? '不属于任何文章' : '报头与版面附件'}</span>
  return (
    <>
      <span class="row-group-kind">{kindName[article.kind]}</span>
      <a href={articlePath(issue, article.id)}>{truncate(titleOf(article), 40)}</a>
      {isResumed ? <span class="row-group-kind">续</span> : null}
    </>
  )
}

/** Names of the printed pages, each where the first of its groups stands. */
function pageTitles({ issue }: RawFileContext, groups: readonly RowGroup[]): Array<string | undefined> {
  const names = new Map(pageContentsOf(issue).map((sheet) => [sheet.page, printedPageName(sheet)]))
  return groups.map(({ page }, index) =>
    page === undefined || page === groups[index - 1]?.page ? undefined : names.get(page),
  )
}

/** Whether each group goes on with an article that an earlier one began. */
function resumedGroups(groups: readonly RowGroup[]): boolean[] {
  const first = new Map(groups.map(({ article }, index) => [article, index] as const).toReversed())
  return groups.map(({ article }, index) => article !== undefined && first.get(article) !== index)
}

/**
 * All groups of a raw file.
 *
 * @param hasPages whether the file holds several printed pages, so that each has a heading
 */
export function rowGroupSections(
  raw: RawFileContext,
  groups: readonly RowGroup[],
  hasPages: boolean,
): Result[] {
  const titles = hasPages ? pageTitles(raw, groups) : []
  const resumed = resumedGroups(groups)
  return groups.flatMap((group, index) => {
    const title = titles[index]
    return [
      ...(title === undefined ? [] : [<h3 class="page-title">{title}</h3>]),
      <section class="row-group">
        {h(hasPages ? 'h4' : 'h3', { className: ['row-group-title'] }, [
          groupTitle(raw, group, resumed[index] ?? false),
        ])}
        <ol class="collation">{group.rows.map((piece) => collationRow(raw, piece))}</ol>
      </section>,
    ]
  })
}
