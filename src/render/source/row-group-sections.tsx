/** The rows of a raw file under headings: `第01版`, `报头与版面附件`, `新闻 秋收开镰`. */
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

/** The heading of a group: a link to its article, or 报头与版面附件. */
function groupTitle({ issue }: RawFileContext, { article: id, isResumed, rows }: RowGroup): Result {
  const article = articleById(issue, id)
  const isUnplaced = rows.some(({ block }) => block?.role === 'unplaced')
  if (!article) return <span>{isUnplaced ? '不属于任何文章' : '报头与版面附件'}</span>
  return (
    <>
      <span class="row-group-kind">{kindName[article.kind]}</span>
      <a href={articlePath(issue, article.id)}>{truncate(titleOf(article), 40)}</a>
      {isResumed ? <span class="row-group-kind">续</span> : null}
    </>
  )
}

/** The name of the printed page for each group that begins a page, undefined for the others. */
function pageTitles({ issue }: RawFileContext, groups: readonly RowGroup[]): Array<string | undefined> {
  const names = new Map(pageContentsOf(issue).map((contents) => [contents.page, printedPageName(contents)]))
  return groups.map(({ page }, index) =>
    page === undefined || page === groups[index - 1]?.page ? undefined : names.get(page),
  )
}

/**
 * Shows groups of a raw file, each as a section with its heading and rows.
 *
 * @param hasPages whether the file contains several printed pages, so that each gets a heading
 */
export function rowGroupSections(
  context: RawFileContext,
  groups: readonly RowGroup[],
  hasPages: boolean,
): Result[] {
  const titles = hasPages ? pageTitles(context, groups) : []
  return groups.flatMap((group, index) => {
    const title = titles[index]
    return [
      ...(title === undefined ? [] : [<h3 class="page-title">{title}</h3>]),
      <section class="row-group">
        {h(hasPages ? 'h4' : 'h3', { className: ['row-group-title'] }, [groupTitle(context, group)])}
        <ol class="collation">{group.rows.map((row) => collationRow(context, row))}</ol>
      </section>,
    ]
  })
}
