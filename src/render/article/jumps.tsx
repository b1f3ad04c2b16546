/**
 * Where an article goes on, or comes from, on another page: 下转第2版, with the way there when that page is at hand.
 *
 * An article that was joined over two pages says so; one whose other half stands apart leads to it.
 */
import type { Result } from 'hastscript'
import { articlePath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import { incompleteSides } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import { printedPagePath } from '../issue/page-contents.ts'
import { type PartMark, type PartMarks, unmarked } from './part-marks.tsx'

type Jump = NonNullable<Article['continues']>

/** The words of the page, leading to the other half, else to its page, as far as the issue has them. */
function jump(issue: Issue, words: string, { page, article }: Jump, { id, line }: PartMark): Result {
  const path = article === undefined ? printedPagePath(issue, page) : articlePath(issue, article)
  return (
    <p class="jump" id={id}>
      {line}
      {path === undefined ? words : <a href={path}>{words}</a>}
    </p>
  )
}

/** Whether the other half is part of this record. */
const isJoined = ({ continues, ...article }: Article): boolean =>
  continues !== undefined && continues.article === undefined && !incompleteSides(article).end

/** 上接, before the text. */
export const continuedFromLine = (
  issue: Issue,
  { continuedFrom }: Article,
  marks: PartMarks = unmarked,
): Result | null =>
  continuedFrom ? jump(issue, `上接第${continuedFrom.page}版`, continuedFrom, marks('jump-back')) : null

/** 下转, after it. */
export function continuesOnLine(issue: Issue, article: Article, marks: PartMarks = unmarked): Result | null {
  const { continues } = article
  if (!continues) return null
  const onwards = `下转第${continues.page}版`
  const words = isJoined(article) ? `原版${onwards}，已接成一篇` : onwards
  return jump(issue, words, continues, marks('jump-on'))
}

/** Articles of other pages whose second half stood on a page, and was joined to the first. */
export const articlesContinuedOn = ({ items }: Issue, isHere: (page: string) => boolean): Article[] =>
  items.filter((article) => isJoined(article) && isHere(article.continues?.page ?? ''))
