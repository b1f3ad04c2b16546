/** Summary of an issue for the manifest: for 2022-09-05 its address, its number 第18283号 and the titles of its articles. */
import { filesOf, issuePath } from '#model/addresses/address.ts'
import { sourceParts } from '#model/reading/source-parts.ts'
import type { Article, Byline } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import type { ArticleSummary, IssueSummary } from '#model/record/issue-summary.ts'
import type { Severity } from '#model/record/message.ts'
import { titleOf } from '#model/record/title-of.ts'
import type { StoredRecord } from './record-store.ts'

/** A person's name, also `阿依古丽·买买提`; not `新华社发` or `资料图片`. */
const personName = /^(?!.*(?:[社网台]|图片|资料|发|供图)$)\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,8})*$/u

/** Those who took the pictures of an article; the role is left out where a credit has several. */
const photographersOf = ({ captions }: Article): Byline[] =>
  captions.flatMap(({ credit = '', creditRole }) => {
    const role = creditRole?.includes(' ') ? undefined : creditRole
    const names = credit.split(' ').filter((name) => personName.test(name))
    return names.map((name) => ({ ...(role === undefined ? {} : { role }), name }))
  })

function summarizeArticle(article: Article): ArticleSummary {
  const { id, kind, column, bylines, dateline } = article
  const photographers = photographersOf(article)
  return {
    id,
    kind,
    title: titleOf(article),
    bylines,
    ...(photographers.length > 0 && { photographers }),
    ...(column !== undefined && { column }),
    ...(dateline?.place !== undefined && { place: dateline.place }),
  }
}

const countOf = ({ messages }: Issue, severity: Severity): number =>
  messages.filter((message) => message.severity === severity).length

/** Number of code points without white space. */
function charactersIn(text: string): number {
  const printed = text.replace(/\s+/gu, '')
  return printed.length - (printed.match(/[\u{10000}-\u{10ffff}]/gu)?.length ?? 0)
}

/** Returns the summary of a record that is stored under `key`. */
export function summarize({ issue, reading, texts, ignored }: StoredRecord, key: string): IssueSummary {
  const parts = sourceParts(filesOf(issue), texts, reading)
  const { id, publication, date, masthead, pages, items } = issue
  return {
    id,
    path: issuePath(issue),
    publication: { slug: publication.slug, name: publication.name, basis: publication.evidence.basis },
    ...(date && { date: { value: date.value, basis: date.evidence.basis } }),
    ...(masthead?.edition !== undefined && { edition: masthead.edition }),
    ...(masthead?.number !== undefined && { number: masthead.number }),
    ...(masthead?.pageCount !== undefined && { pageCount: masthead.pageCount }),
    files: pages.map((page) => page.source.file),
    hashes: pages.map((page) => page.source.sha256),
    pageNumbers: pages.map((page) => page.number ?? ''),
    ...(parts.length > 0 && { sourceParts: parts }),
    characters: Object.values(texts).reduce((sum, text) => sum + charactersIn(text), 0),
    articles: items.map(summarizeArticle),
    ...(ignored && { ignored: ignored.map(({ rule }) => rule) }),
    messages: {
      error: countOf(issue, 'error'),
      warning: countOf(issue, 'warning'),
      info: countOf(issue, 'info'),
    },
    key,
  }
}
