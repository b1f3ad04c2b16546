/** The breadcrumbs of pages below an issue: `滨江日报 › 2022年 › 9月5日 第18283号 › 第1版 要闻`. */
import type { Result } from 'hastscript'
import { issuePath, publicationPath, yearPath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { type Breadcrumb, breadcrumbNav } from '../layout/breadcrumb-nav.tsx'
import { chineseDay } from '../text/chinese-date.ts'
import { printedPageLink } from './page-contents.ts'

function breadcrumbsTo(issue: Issue): Breadcrumb[] {
  const { publication, date, masthead } = issue
  const year = date?.value.slice(0, 4)
  const number = masthead?.number === undefined ? '' : ` 第${masthead.number}号`
  return [
    { name: publication.name, path: publicationPath(publication.slug) },
    ...(year === undefined ? [] : [{ name: `${year}年`, path: yearPath(publication.slug, year) }]),
    { name: (date ? chineseDay(date.value) : '日期待考') + number, path: issuePath(issue) },
  ]
}

/** The breadcrumbs from the paper to the issue: `滨江日报 › 2022年 › 9月5日 第18283号`. */
export const issueBreadcrumbs = (issue: Issue): Result | null => breadcrumbNav(breadcrumbsTo(issue))

/** The breadcrumbs from the paper to the printed page of the article: `滨江日报 › … › 第1版 要闻`. */
export function articleBreadcrumbs(issue: Issue, article: Article): Result | null {
  const printedPage = printedPageLink(issue, article)
  return breadcrumbNav([...breadcrumbsTo(issue), ...(printedPage === undefined ? [] : [printedPage])])
}
