/** The JSON record of one article with its address and citation: 01-28 of 滨江日报, 2022年9月5日. */
import { issuePath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import type { ArticleRecord } from '#model/record/article-record.ts'
import type { Issue } from '#model/record/issue.ts'
import { citationText } from '../cite/citation.ts'
import { citationDataOf } from '../cite/citation-data.ts'
import { gbt2025 } from '../cite/gb-t-7714.ts'

/**
 * Returns the record of an article.
 *
 * @param baseUrl address of the site without a trailing slash
 */
export function articleRecord(baseUrl: string, issue: Issue, article: Article): ArticleRecord {
  const citationData = citationDataOf(baseUrl, issue, article)
  const { publication, date, masthead } = issue
  return {
    url: citationData.url,
    publication: { slug: publication.slug, name: publication.name },
    issue: {
      id: issue.id,
      url: baseUrl + issuePath(issue),
      ...(masthead?.number !== undefined && { number: masthead.number }),
    },
    ...(date && { date: { value: date.value, basis: date.evidence.basis } }),
    pages: citationData.pages,
    citation: citationText(gbt2025(citationData)),
    article,
  }
}
