/**
 * The data of a citation, independent of its style: authors, title, paper, date, pages, address.
 *
 * 周瑞华, 谭明星, 罗军: 「小屋场」撬动基层治理「大能量」, 滨江日报, 2022-09-05. The kicker (引题) is not part of the title; a
 * subhead that begins with a dash (`——访市委书记`) is the subtitle; other subheads are omitted, as GB/T 7714 permits.
 */
import { articlePath } from '#model/addresses/address.ts'
import { pageIndexOf } from '#model/addresses/page-key.ts'
import type { Article, Byline } from '#model/record/article.ts'
import { incompleteSides } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'

/** A person or an organization. */
export interface Author {
  name: string
  /** True for 新华社. */
  isOrganization: boolean
}

/** One cited article. */
export interface CitationData {
  /** Stable and without spaces: `hyrb-2022-09-05-01-28`. */
  key: string
  /** Empty for an article of the paper itself without a byline. */
  authors: Author[]
  /** In square brackets if the article has no headline: `[9月3日是中国人民抗日…]`. */
  title: string
  /** A 副题 that began with a dash, without the dash: `访市委书记`. */
  subtitle?: string
  paper: string
  /** ISO date; `isEstimated` if it was inferred from the text. */
  date?: { value: string; isEstimated: boolean }
  /** Printed page numbers, in the order of the article: `1`, `A02`; empty if none is printed. */
  pages: string[]
  url: string
}

/** Roles of persons who did not write the text: photographers, illustrators. */
const pictureRoles = /^(?:图|图片|摄|摄影|供图|制图|绘图|漫画)$/u

function writers(bylines: Byline[]): string[] {
  const all = bylines.map(({ name }) => name)
  const textAuthors = bylines.filter(({ role }) => !pictureRoles.test(role ?? '')).map(({ name }) => name)
  return [...new Set(textAuthors.length > 0 ? textAuthors : all)]
}

/** Whether the agency is `本报` or the paper's name, which is not cited as the author. */
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

/** The page of the article, and the page of its second half if that was joined to it. */
function pagesOf(issue: Issue, article: Article): string[] {
  const page = issue.pages[pageIndexOf(issue, article.id)]
  const isJoined = article.continues?.article === undefined && !incompleteSides(article).end
  const numbers = [page?.number, isJoined ? article.continues?.page : undefined]
  return [...new Set(numbers.filter((number) => number !== undefined))]
}

/**
 * Collects the citation data of an article.
 *
 * @param baseUrl base URL of the site, without a slash at the end: `https://example.org`
 */
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
