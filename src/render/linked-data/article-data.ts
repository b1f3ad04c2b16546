/**
 * An article as a schema.org `NewsArticle` in its `PublicationIssue` in its `Newspaper`.
 *
 * 社论 is an `OpinionNewsArticle`, 广告 an `AdvertiserContentArticle`; a 公告 is no news, so it is an `Article`.
 */
import type { Person, Thing } from 'schema-dts'
import { articlePath, sourcePath } from '#model/addresses/address.ts'
import { pageKeys, pageOfArticle } from '#model/addresses/page-key.ts'
import type { Site } from '#model/content/site.ts'
import type { Article, Byline, Kind } from '#model/record/article.ts'
import type { Issue, Page } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import { issueData } from './issue-data.ts'
import { inLanguage } from './newspaper-data.ts'

/**
 * Code points of a text that is repeated here. gzip looks back 32 KB: up to there a text costs next to nothing when it
 * comes again, and 3,000 characters are 9 KB.
 */
const longestBody = 3000

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

function pageOf({ pages }: Issue, { id }: Article): Page | undefined {
  const keys = pageKeys(pages.map(({ number }) => number))
  return pages[Math.max(0, keys.indexOf(pageOfArticle(id)))]
}

function bodyOf({ body }: Article): string | undefined {
  const text = body.map((part) => part.text.trim()).join('\n')
  return text === '' || text.length > longestBody ? undefined : text
}

/** What every kind of article has. */
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

/** What is only said of news: its dateline, and where it stood in print. */
function printProperties(issue: Issue, article: Article) {
  const page = pageOf(issue, article)
  return {
    ...(article.dateline && { dateline: article.dateline.text }),
    ...(page?.number !== undefined && { printPage: page.number }),
    ...(page?.name !== undefined && { printSection: page.name }),
  }
}

export function articleData(site: Site, issue: Issue, article: Article): Thing {
  const said = commonProperties(site, issue, article)
  const type = typeOf[article.kind]
  if (type === 'Article' || type === 'AdvertiserContentArticle') return { '@type': type, ...said }
  return { '@type': type, ...said, ...printProperties(issue, article) }
}
