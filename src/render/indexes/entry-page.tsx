/**
 * One name of an index: since when, in which roles and papers, how often over time, and its articles, newest first.
 *
 * 周瑞华: 全媒体记者, 2020年7月14日至2022年9月5日, two articles; a column, a kind, a place likewise.
 */
import type { Result } from 'hastscript'
import type { Entry } from '#catalog/indexes/entry.ts'
import { addressOfEntry } from '#catalog/indexes/entry-address.ts'
import type { Listed } from '#catalog/indexes/group-articles.ts'
import type { Indexes } from '#catalog/indexes/open-indexes.ts'
import { type Part, papersOf, rolesOf, spanOf } from '#catalog/indexes/profile-of.ts'
import type { IndexName } from '#model/addresses/index-address.ts'
import type { Frame } from '../frame.ts'
import { page } from '../layout/page.tsx'
import { pageTurns } from '../layout/page-turns.tsx'
import { sectionsAbove } from '../layout/sections.ts'
import { trail } from '../layout/trail.tsx'
import { indexWords } from '../text/index-words.ts'
import { daySpan } from '../text/time-span.tsx'
import { articleList } from './article-list.tsx'
import { timeFigure } from './time-figure.tsx'

/** Articles on one page. */
const room = 100

/** How many pages the articles of an entry take. */
export const pagesOfEntry = (articles: number): number => Math.ceil(articles / room)

/** `3篇，2020年7月14日至2022年9月5日` */
const toldOf = ({ articles, span }: Omit<Part, 'name'>): Array<Result | string> =>
  span ? [`${articles}篇，`, daySpan(...span)] : [`${articles}篇`]

const partsOf = (title: string, parts: Part[]): Result | null =>
  parts.length === 0 ? null : (
    <>
      <dt>{title}</dt>
      {parts.map((part) => (
        <dd>
          <b>{part.name}</b> {...toldOf(part)}
        </dd>
      ))}
    </>
  )

const profile = (index: IndexName, { key }: Entry, listed: Listed[]): Result => (
  <dl class="entry-profile">
    {index === 'reporters' ? partsOf('身份', rolesOf(listed, key)) : null}
    {partsOf('报纸', papersOf(listed))}
  </dl>
)

const head = (index: IndexName, { name }: Entry, listed: Listed[]): Result => {
  const span = spanOf(listed)
  return (
    <header class="page-head">
      <h1>{name}</h1>
      <p class="page-head-lead">
        {...toldOf({ articles: listed.length, ...(span && { span }) })}
        {index === 'kinds' ? null : (
          <a href={`/search/?${new URLSearchParams({ q: name })}`}>{`全文检索“${name}”`}</a>
        )}
      </p>
    </header>
  )
}

/**
 * HTML of one page of an entry; what is known of the name stands on the first.
 *
 * @param number of the page, from 1
 */
export function entryPage(
  frame: Frame,
  indexes: Indexes,
  index: IndexName,
  key: string,
  number: number,
): string {
  const entry = indexes.entry(index, key)
  const listed = indexes.listed(entry)
  const newest = listed.toReversed().slice((number - 1) * room, number * room)
  const { title } = indexWords[index]
  const path = addressOfEntry(index, key, number)
  const pageMark = number === 1 ? '' : `（第${number}页）`
  return page(
    frame,
    {
      kind: 'entry',
      title: `${entry.name} · ${title}${pageMark}`,
      name: entry.name + pageMark,
      description: `${frame.site.title}所收${title}“${entry.name}”的文章：${listed.length}篇。`,
      path,
    },
    trail(sectionsAbove(path)),
    head(index, entry, listed),
    ...(number === 1
      ? [profile(index, entry, listed), timeFigure(listed, spanOf(indexes.groups.listed))]
      : []),
    <section class="entry-articles">
      <h2>{`文章${pageMark}`}</h2>
      {articleList(newest, index === 'reporters' ? key : undefined)}
    </section>,
    pageTurns({
      page: number,
      pages: pagesOfEntry(listed.length),
      label: '文章分页',
      addressOf: (to) => addressOfEntry(index, key, to),
    }),
  )
}
