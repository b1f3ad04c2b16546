/** An issue as a schema.org `PublicationIssue` of its `Newspaper`: 第18283号 of 2022-09-05. */
import type { PublicationIssueLeaf } from 'schema-dts'
import { articlePath, issuePath, sourcePath } from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { issueName } from '../text/issue-name.ts'
import { inLanguage, newspaperData } from './newspaper-data.ts'

/** Returns the issue for the page of one of its articles. */
export function issueData(site: Site, issue: Issue): PublicationIssueLeaf {
  const { publication, date, masthead } = issue
  const url = site.baseUrl + issuePath(issue)
  return {
    '@type': 'PublicationIssue',
    '@id': url,
    url,
    name: issueName(issue),
    inLanguage,
    ...(masthead?.number !== undefined && { issueNumber: masthead.number }),
    ...(date && { datePublished: date.value }),
    isPartOf: newspaperData(site, publication, masthead),
  }
}

/** Returns the issue for its own page: with its source page (`archivedAt`) and its articles (`hasPart`). */
export function wholeIssueData(site: Site, issue: Issue): PublicationIssueLeaf {
  return {
    ...issueData(site, issue),
    archivedAt: site.baseUrl + sourcePath(issue),
    hasPart: issue.items.map((article) => ({
      '@type': 'Article',
      '@id': site.baseUrl + articlePath(issue, article.id),
      headline: titleOf(article),
    })),
  }
}
