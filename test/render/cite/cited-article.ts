/** Citation data of the sample article, with the changes of a test. */
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { type CitationData, citationDataOf } from '#render/cite/citation-data.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'

/** Citation data of the sample article and the sample issue with the given changes. */
export function sampleCitationData(article: Partial<Article>, issue: Partial<Issue> = {}): CitationData {
  const item = { ...sampleArticle, ...article }
  return citationDataOf('https://example.org', { ...sampleIssue, items: [item], ...issue }, item)
}

const [page] = sampleIssue.pages

/** Pages of the sample issue with these printed numbers. */
export const pagesNumbered = (...numbers: string[]): Issue['pages'] =>
  numbers.flatMap((number) => (page ? [{ ...page, number }] : []))

/** Address of the sample article. */
export const url = 'https://example.org/mdrb/2022/09/05/01-03/'
