/**
 * An article as a schema.org `NewsArticle` in its `PublicationIssue` in its `Newspaper`.
 *
 * 社论 is an `OpinionNewsArticle`, 广告 an `AdvertiserContentArticle`; a 公告 is not news, so it is a plain `Article`.
 */
import type { Person, Thing } from 'schema-dts'
import { articlePath, sourcePath } from '#model/addresses/address.ts'
import { pageIndexOf } from '#model/addresses/page-key.ts'
import type { Site } from '#model/content/site.ts'
import type { Article, Byline, Kind } from '#model/record/article.ts'
import type { Issue, Page } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import { issueData } from './issue-data.ts'
import { inLanguage } from './newspaper-data.ts'

/**
 * Maximum length of `articleBody`, in UTF-16 code units. It repeats the text of the page; within gzip's window of 32 KB the
 * repetition is cheap, and 3,000 Chinese characters are 9 KB.
 */
const maxBodyLength = 3000

const typeOf = {
  news: 'NewsArticle',
  commentary: 'OpinionNewsArticle',
  interview: 'NewsArticle',
  brief: 'NewsArticle',
  photo: 'NewsArticle',
  notice: 'Article',
  advertisement: 'AdvertiserContentArticle',
} as const satisfies Record<Kind, string>

const person = ({ role, name }: Byline): Person => ({
  '@type': 'Person',
  name,
  ...(role !== undefined && { jobTitle: role }),
})

const pageOf = (issue: Issue, { id }: Article): Page | undefined => issue.pages[pageIndexOf(issue, id)]

function bodyOf({ body }: Article): string | undefined {
  const text = body.map((part) => part.text.trim()).join('\n')
  return text === '' || text.length > maxBodyLength ? undefined : text
}

/** Properties of every type of article. */
function commonProperties(site: Site, issue: Issue, article: Article) {
  const url = site.baseUrl + articlePath(issue, article.id)
  const articleBody = bodyOf(article)
  const { subheads, bylines, column, kind, dateline } = article
  return {
    '@id': url,
    url,
    headline: titleOf(article),
    ...(subheads.length > 0 && { alternativeHeadline: subheads }),
    ...(issue.date && { datePublished: issue.date.value }),
    ...(bylines.length > 0 && { author: bylines.map(person) }),
    articleSection: column === undefined ? [kindName[kind]] : [column, kindName[kind]],
    ...(dateline?.place !== undefined && {
      locationCreated: { '@type': 'Place' as const, name: dateline.place },
    }),
    ...(articleBody !== undefined && { articleBody }),
    inLanguage,
    archivedAt: site.baseUrl + sourcePath(issue),
    isPartOf: issueData(site, issue),
  }
}

/** Properties that only `NewsArticle` and its subtypes have: dateline and printed page. */
function printProperties(issue: Issue, article: Article) {
  const page = pageOf(issue, article)
  return {
    ...(article.dateline && { dateline: article.dateline.text }),
    ...(page?.number !== undefined && { printPage: page.number }),
    ...(page?.name !== undefined && { printSection: page.name }),
  }
}

/** Returns the schema.org article for an article page. */
export function articleData(site: Site, issue: Issue, article: Article): Thing {
  const properties = commonProperties(site, issue, article)
  const type = typeOf[article.kind]
  if (type === 'Article' || type === 'AdvertiserContentArticle') return { '@type': type, ...properties }
  return { '@type': type, ...properties, ...printProperties(issue, article) }
}
