/**
 * The jump lines of an article that continues on another page: `下转第2版`, `上接第1版`, linked where the archive has that page.
 *
 * Two halves that were joined into one article have the line `原版下转第2版，已接成一篇`; halves that were not joined link to
 * each other.
 */
import type { Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import { memoize } from '#model/memoize.ts'
import type { Article } from '#model/record/article.ts'
import { incompleteSides } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import { printedPagePath } from '../issue/page-contents.ts'
import { type PartMark, type PartMarks, unmarked } from './part-marks.tsx'

type Jump = NonNullable<Article['continues']>

/** A jump line that links to the other half, else to its page, else to nothing. */
function jumpLine(issue: Issue, label: string, { page, article }: Jump, { id, line }: PartMark): Result {
  const path = article === undefined ? printedPagePath(issue, page) : articlePath(issue, article)
  return (
    <p class="jump" id={id}>
      {line}
      {path === undefined ? label : <a href={path}>{label}</a>}
    </p>
  )
}

/** Whether the second half was joined to this article. */
const isJoined = ({ continues, ...article }: Article): boolean =>
  continues !== undefined && continues.article === undefined && !incompleteSides(article).end

/** The jump line before the text: `上接第1版`; null where the article has none. */
export const continuedFromLine = (
  issue: Issue,
  { continuedFrom }: Article,
  marks: PartMarks = unmarked,
): Result | null =>
  continuedFrom ? jumpLine(issue, `上接第${continuedFrom.page}版`, continuedFrom, marks('jump-back')) : null

/** The jump line after the text: `下转第2版`, or `原版下转第2版，已接成一篇`; null where the article has none. */
export function continuesOnLine(issue: Issue, article: Article, marks: PartMarks = unmarked): Result | null {
  const { continues } = article
  if (!continues) return null
  const printed = `下转第${continues.page}版`
  const label = isJoined(article) ? `原版${printed}，已接成一篇` : printed
  return jumpLine(issue, label, continues, marks('jump-on'))
}

/** Articles of which two halves were joined. Memoized, since each printed page of an issue looks in them. */
const joinedArticles = memoize(({ items }: Issue) => items.filter(isJoined))

/** Articles whose second half was printed on the given page and joined to the first: for the note `上接 …` on that page. */
export const articlesContinuedOn = (issue: Issue, isThisPage: (page: string) => boolean): Article[] =>
  joinedArticles(issue).filter(({ continues }) => isThisPage(continues?.page ?? ''))
