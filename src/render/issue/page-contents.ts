/**
 * The pages (版) of an issue, each with its items: those that are read, and those set apart.
 *
 * Article `02-15` stands on page 2.
 */
import { issuePath } from '#model/addresses/address.ts'
import { isSamePage, pageKeys, pageOfArticle } from '#model/addresses/page-key.ts'
import { groupBy } from '#model/group-by.ts'
import type { Article, Kind } from '#model/record/article.ts'
import type { Issue, Page } from '#model/record/issue.ts'

export interface PageContents {
  page: Page
  /** Page part of its articles' ids: `02`. */
  key: string
  items: Article[]
  /** Notices and advertisements. */
  noticesAndAds: Article[]
}

const noticeAndAdKinds: ReadonlySet<Kind> = new Set<Kind>(['notice', 'advertisement'])

/** The name of one page among several: `第1版 要闻`; `未印版次，编作02` where it prints no number. */
export function printedPageName({ page: { number, name }, key }: Pick<PageContents, 'page' | 'key'>): string {
  const place = number === undefined ? `未印版次，编作${key}` : `第${number}版`
  return name === undefined ? place : `${place} ${name}`
}

const keysOf = ({ pages }: Issue): string[] => pageKeys(pages.map(({ number }) => number))

/** Address of a page within its issue: `/hyrb/2022/09/05/#page-02`; of the issue where it has but one. */
const pathOfKey = (issue: Issue, key: string): string =>
  issue.pages.length === 1 ? issuePath(issue) : `${issuePath(issue)}#page-${key}`

/** Address of the page that a jump names, if the issue has it. */
export function printedPagePath(issue: Issue, named: string): string | undefined {
  const key = keysOf(issue).find((each) => isSamePage(each, named))
  return key === undefined ? undefined : pathOfKey(issue, key)
}

/** Name and address of the page on which an article stands; nothing for a lone page that prints neither number nor name. */
export function printedPageLink(
  issue: Issue,
  { id }: Pick<Article, 'id'>,
): { name: string; path: string } | undefined {
  const at = Math.max(0, keysOf(issue).indexOf(pageOfArticle(id)))
  const [page, key] = [issue.pages[at], keysOf(issue)[at]]
  if (!page || key === undefined) return undefined
  const isNamed = page.number !== undefined || page.name !== undefined
  if (issue.pages.length === 1 && !isNamed) return undefined
  return { name: printedPageName({ page, key }), path: pathOfKey(issue, key) }
}

/** Pages in their order; an item of a page that the issue does not list is shown on the first. */
export function pageContentsOf(issue: Issue): PageContents[] {
  const { pages, items } = issue
  const keys = keysOf(issue)
  const byPage = groupBy(items, ({ id }) => String(Math.max(0, keys.indexOf(pageOfArticle(id)))))
  return pages.map((page, index) => {
    const articles = byPage.get(String(index)) ?? []
    return {
      page,
      key: keys[index] ?? '01',
      items: articles.filter(({ kind }) => !noticeAndAdKinds.has(kind)),
      noticesAndAds: articles.filter(({ kind }) => noticeAndAdKinds.has(kind)),
    }
  })
}
