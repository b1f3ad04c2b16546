/**
 * The page of an index entry: time span, roles, newspapers, a chart of articles over time, the articles, newest first.
 *
 * 周瑞华: 全媒体记者, 2020年7月14日至2022年9月5日, two articles. Columns, kinds and places have the same page.
 */
import type { Result } from 'hastscript'
import type { Entry } from '#catalog/indexes/entry.ts'
import { addressOfEntry } from '#catalog/indexes/entry-address.ts'
import { type ProfileRow, papersOf, rolesOf, spanOf } from '#catalog/indexes/entry-profile.ts'
import type { ListedArticle } from '#catalog/indexes/group-articles.ts'
import type { Indexes } from '#catalog/indexes/open-indexes.ts'
import type { IndexName } from '#model/addresses/index-address.ts'
import type { Frame } from '../frame.ts'
import { breadcrumbNav } from '../layout/breadcrumb-nav.tsx'
import { page } from '../layout/page.tsx'
import { pagination } from '../layout/pagination.tsx'
import { sectionsAbove } from '../layout/sections.ts'
import { indexLabels } from '../text/index-labels.ts'
import { daySpan } from '../text/time-span.tsx'
import { articleList } from './article-list.tsx'
import { timeFigure } from './time-figure.tsx'

/** Articles on one page. */
const pageSize = 100

/** Returns the number of pages for an entry with so many articles. */
export const pagesOfEntry = (articles: number): number => Math.ceil(articles / pageSize)

/** `3篇，2020年7月14日至2022年9月5日` */
const countAndSpan = ({ articles, span }: Omit<ProfileRow, 'name'>): Array<Result | string> =>
  span ? [`${articles}篇，`, daySpan(...span)] : [`${articles}篇`]

const profileRows = (title: string, parts: ProfileRow[]): Result | null =>
  parts.length === 0 ? null : (
    <>
      <dt>{title}</dt>
      {parts.map((part) => (
        <dd>
          <b>{part.name}</b> {...countAndSpan(part)}
        </dd>
      ))}
    </>
  )

const profile = (index: IndexName, { key }: Entry, listed: ListedArticle[]): Result => (
  <dl class="entry-profile">
    {index === 'reporters' ? profileRows('身份', rolesOf(listed, key)) : null}
    {profileRows('报纸', papersOf(listed))}
  </dl>
)

const head = (index: IndexName, { name }: Entry, listed: ListedArticle[]): Result => {
  const span = spanOf(listed)
  return (
    <header class="page-head">
      <h1>{name}</h1>
      <p class="page-head-lead">
        {...countAndSpan({ articles: listed.length, ...(span && { span }) })}
        {index === 'kinds' ? null : (
          <a href={`/search/?${new URLSearchParams({ q: name })}`}>{`全文检索“${name}”`}</a>
        )}
      </p>
    </header>
  )
}

/**
 * Returns the HTML of one page of an entry; profile and chart are on the first page only.
 *
 * @param number number of the page, from 1
 * @throws {RangeError} when the index has no such entry
 */
export function entryPage(
  frame: Frame,
  indexes: Indexes,
  index: IndexName,
  key: string,
  number: number,
): string {
  const entry = indexes.entry(index, key)
  const listed = indexes.articlesOf(entry)
  const newest = listed.toReversed().slice((number - 1) * pageSize, number * pageSize)
  const { title } = indexLabels[index]
  const path = addressOfEntry(index, key, number)
  const pageSuffix = number === 1 ? '' : `（第${number}页）`
  return page(
    frame,
    {
      kind: 'entry',
      title: `${entry.name} · ${title}${pageSuffix}`,
      name: entry.name + pageSuffix,
      description: `${frame.site.title}所收${title}“${entry.name}”的文章：${listed.length}篇。`,
      path,
    },
    breadcrumbNav(sectionsAbove(path)),
    head(index, entry, listed),
    ...(number === 1
      ? [profile(index, entry, listed), timeFigure(listed, spanOf(indexes.groups.articles))]
      : []),
    <section class="entry-articles">
      <h2>{`文章${pageSuffix}`}</h2>
      {articleList(newest, index === 'reporters' ? key : undefined)}
    </section>,
    pagination({
      page: number,
      pages: pagesOfEntry(listed.length),
      label: '文章分页',
      addressOf: (to) => addressOfEntry(index, key, to),
    }),
  )
}
