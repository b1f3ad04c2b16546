/**
 * Groups the articles of an issue by printed page (版), notices and advertisements separately.
 *
 * Article `02-15` is on page 2.
 */
import { issuePath } from '#model/addresses/address.ts'
import { isSamePage, pageIndexOf, pageKeysOf } from '#model/addresses/page-key.ts'
import { groupBy } from '#model/group-by.ts'
import { memoize } from '#model/memoize.ts'
import type { Article, Kind } from '#model/record/article.ts'
import type { Issue, Page } from '#model/record/issue.ts'

/** A printed page with its articles. */
export interface PageContents {
  page: Page
  /** The page part of its articles' ids: `02`. */
  key: string
  /** All other articles. */
  items: Article[]
  /** Notices and advertisements. */
  noticesAndAds: Article[]
}

const noticeAndAdKinds: ReadonlySet<Kind> = new Set<Kind>(['notice', 'advertisement'])

/** Name of a page: `第1版 要闻`; `未印版次，编作02` if it prints no number. */
export function printedPageName({ page: { number, name }, key }: Pick<PageContents, 'page' | 'key'>): string {
  const numberText = number === undefined ? `未印版次，编作${key}` : `第${number}版`
  return name === undefined ? numberText : `${numberText} ${name}`
}

/** Address of a page within its issue: `/hyrb/2022/09/05/#page-02`; of an issue with one page, the issue's address. */
const pathOfKey = (issue: Issue, key: string): string =>
  issue.pages.length === 1 ? issuePath(issue) : `${issuePath(issue)}#page-${key}`

/** Address of the page with a printed number, as in 下转第2版; undefined if the issue does not have that page. */
export function printedPagePath(issue: Issue, number: string): string | undefined {
  const key = pageKeysOf(issue).find((candidate) => isSamePage(candidate, number))
  return key === undefined ? undefined : pathOfKey(issue, key)
}

/** Name and address of an article's page; undefined for a single page that prints neither number nor name. */
export function printedPageLink(
  issue: Issue,
  { id }: Pick<Article, 'id'>,
): { name: string; path: string } | undefined {
  const index = pageIndexOf(issue, id)
  const [page, key] = [issue.pages[index], pageKeysOf(issue)[index]]
  if (!page || key === undefined) return undefined
  const isNamed = page.number !== undefined || page.name !== undefined
  if (issue.pages.length === 1 && !isNamed) return undefined
  return { name: printedPageName({ page, key }), path: pathOfKey(issue, key) }
}

/** The pages in their order; an article of a page that the issue does not list is on the first. Memoized. */
export const pageContentsOf: (issue: Issue) => PageContents[] = memoize((issue: Issue) => {
  const { pages, items } = issue
  const keys = pageKeysOf(issue)
  const byPage = groupBy(items, ({ id }) => String(pageIndexOf(issue, id)))
  return pages.map((page, index) => {
    const articles = byPage.get(String(index)) ?? []
    return {
      page,
      key: keys[index] ?? '01',
      items: articles.filter(({ kind }) => !noticeAndAdKinds.has(kind)),
      noticesAndAds: articles.filter(({ kind }) => noticeAndAdKinds.has(kind)),
    }
  })
})

const byFile = memoize((issue: Issue) => groupBy(pageContentsOf(issue), ({ page }) => page.source.file))

/** The pages of one raw file in their order. */
export const pageContentsOfFile = (issue: Issue, file: string): readonly PageContents[] =>
  byFile(issue).get(file) ?? []
