/**
 * What a citation says of an article, in whatever style: who wrote it, what it is called, where and when it was printed.
 *
 * 周瑞华, 谭明星, 罗军: 「小屋场」撬动基层治理「大能量」, 滨江日报 of 2022-09-05. The kicker (引题) is no part of the title;
 * a subhead that begins with a dash (`——访市委书记`) goes on with it, any other deck is left out, as GB/T 7714 permits.
 */
import { articlePath } from '#model/addresses/address.ts'
import { pageKeys, pageOfArticle } from '#model/addresses/page-key.ts'
import type { Article, Byline } from '#model/record/article.ts'
import { incompleteSides } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'

export interface Author {
  name: string
  /** Whether it is no person: 新华社. */
  isOrganization: boolean
}

export interface CitationData {
  /** Stable and without spaces: `hyrb-2022-09-05-01-28`. */
  key: string
  /** Empty for the paper's own dispatches that name nobody. */
  authors: Author[]
  /** In square brackets where the archive had to supply it: `[9月3日是中国人民抗日…]`. */
  title: string
  /** 副题 that goes on with the title, without its dash: `访市委书记`. */
  subtitle?: string
  paper: string
  /** ISO date; `isEstimated` when nothing prints it. */
  date?: { value: string; isEstimated: boolean }
  /** As printed, in the order of the article: `1`, `A02`; empty where none is. */
  pages: string[]
  url: string
}

/** Roles of those who did not write: a photographer, a draughtsman. */
const pictureRoles = /^(?:图|图片|摄|摄影|供图|制图|绘图|漫画)$/u

function writers(bylines: Byline[]): string[] {
  const all = bylines.map(({ name }) => name)
  const words = bylines.filter(({ role }) => !pictureRoles.test(role ?? '')).map(({ name }) => name)
  return [...new Set(words.length > 0 ? words : all)]
}

/** `本报`, or its own name: a paper is not the author of what it prints. */
const isOwnPaper = (agency: string, paper: string): boolean =>
  /^本[报刊社台网]$/u.test(agency) || agency === paper

function authorsOf({ bylines, dateline }: Article, paper: string): Author[] {
  const names = writers(bylines)
  if (names.length > 0) return names.map((name) => ({ name, isOrganization: false }))
  const agency = dateline?.agency
  return agency === undefined || isOwnPaper(agency, paper) ? [] : [{ name: agency, isOrganization: true }]
}

function subtitleOf({ headline, subheads }: Article): string | undefined {
  const subtitle = subheads.find((subhead) => /^[—―─]/u.test(subhead))?.replace(/^[—―─\s]+/u, '')
  return headline === undefined || !subtitle ? undefined : subtitle
}

/** Page on which it begins, and the one on which a half of it stood that was joined to it. */
function pagesOf({ pages }: Issue, article: Article): string[] {
  const at = pageKeys(pages.map(({ number }) => number)).indexOf(pageOfArticle(article.id))
  const joined = article.continues?.article === undefined && !incompleteSides(article).end
  const numbers = [pages[Math.max(0, at)]?.number, joined ? article.continues?.page : undefined]
  return [...new Set(numbers.filter((number) => number !== undefined))]
}

/** @param baseUrl where the site stands, without a slash at the end */
export function citationDataOf(baseUrl: string, issue: Issue, article: Article): CitationData {
  const { publication, date } = issue
  const subtitle = subtitleOf(article)
  return {
    key: `${issue.id}-${article.id}`.replace(/[^\w.-]+/gu, '-'),
    authors: authorsOf(article, publication.name),
    title: article.headline ?? `[${titleOf(article)}]`,
    ...(subtitle !== undefined && { subtitle }),
    paper: publication.name,
    ...(date && { date: { value: date.value, isEstimated: date.evidence.basis === 'inferred' } }),
    pages: pagesOf(issue, article),
    url: baseUrl + articlePath(issue, article.id),
  }
}
