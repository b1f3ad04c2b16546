/** What is cited of an article of a small issue, with whatever the test changes. */
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { type CitationData, citationDataOf } from '#render/cite/citation-data.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'

export function cited(article: Partial<Article>, issue: Partial<Issue> = {}): CitationData {
  const item = { ...sampleArticle, ...article }
  return citationDataOf('https://example.org', { ...sampleIssue, items: [item], ...issue }, item)
}

const [page] = sampleIssue.pages

/** Pages of an issue by their printed numbers. */
export const pagesNumbered = (...numbers: string[]): Issue['pages'] =>
  numbers.flatMap((number) => (page ? [{ ...page, number }] : []))

export const url = 'https://example.org/mdrb/2022/09/05/01-03/'
