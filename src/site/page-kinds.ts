/**
 * The table of page kinds: each kind of page or file with its addresses, what its template needs, and its shard.
 *
 * The article `01-28` of `hyrb/2022-09-05` is `{ path: '/hyrb/2022/09/05/01-28/', id: 'hyrb/2022-09-05', article: '01-28' }`.
 * `templates/<kind>.11ty.ts` writes the pages of a kind.
 */
import { monthsOfYear } from '#catalog/holdings.ts'
import { issueMessagePageCount } from '#catalog/issue-message-pages.ts'
import {
  aboutPath,
  aboutTopics,
  accuracyPath,
  dateLookupPath,
  daysPath,
  feedPath,
  feedsOf,
  monthPath,
  onThisDayPath,
  openSearchPath,
  publicationPath,
  rawTextPath,
  recordPath,
  yearPath,
} from '#model/addresses/address.ts'
import { indexesPath } from '#model/addresses/index-address.ts'
import { sourcePartPaths } from '#model/addresses/source-address.ts'
import { entryReferences, nameListReferences } from './index-references.ts'
import {
  ofIndexEntries,
  ofIssue,
  ofYear,
  type PageKind,
  type PageSource,
  type Reference,
  siteWide,
} from './page-kind.ts'
import type { Shard } from './shard.ts'

/** Days of the calendar of which the archive holds an issue: `09-05`; at most 366. */
function anniversaryDays({ papers }: PageSource): string[] {
  const days = papers.flatMap(({ dated }) => dated.flatMap(({ date }) => date?.value.slice(5) ?? []))
  return Array.from(new Set(days))
}

/** Numbers of the pages of messages, from 1; the first also shows the scores. */
const messagePages = ({ issueMessages }: PageSource): number[] =>
  Array.from({ length: issueMessagePageCount(issueMessages().length) }, (_, index) => index + 1)

/** Undefined, for all papers, and the slug of each paper. */
const allAndEachPaper = ({ papers }: PageSource): Array<string | undefined> => [
  undefined,
  ...papers.map(({ slug }) => slug),
]

export const pageKinds = {
  home: siteWide(() => [{ path: '/' }]),
  paper: siteWide(({ papers }) => papers.map(({ slug }) => ({ path: publicationPath(slug), slug }))),
  year: ofYear(({ slug, holdings: { year } }) => [{ path: yearPath(slug, year), slug, year }]),
  month: ofYear(({ slug, holdings }) =>
    monthsOfYear(holdings).map(({ year, month }) => ({
      path: monthPath(slug, year, month),
      slug,
      year,
      month,
    })),
  ),
  date: siteWide(() => [{ path: dateLookupPath }]),
  days: siteWide(({ papers }) => papers.map(({ slug }) => ({ path: daysPath(slug), slug }))),
  onThisDay: siteWide(() => [{ path: onThisDayPath() }]),
  anniversary: siteWide((source) =>
    anniversaryDays(source).map((day) => ({ path: onThisDayPath(day), day })),
  ),
  issue: ofIssue(({ id, path }) => [{ path, id }]),
  article: ofIssue(({ id, path, articles }) =>
    articles.map((article) => ({ path: `${path}${article.id}/`, id, article: article.id })),
  ),
  source: ofIssue((summary) =>
    sourcePartPaths(summary).map((path, index) => ({ path, id: summary.id, part: index + 1 })),
  ),
  rawText: ofIssue(({ id, files }) =>
    Array.from(new Set(files), (file) => ({ path: rawTextPath({ id }, file), id, file })),
  ),
  record: ofIssue(({ id }) => [{ path: recordPath({ id }), id }]),
  indexOverview: siteWide(() => [{ path: indexesPath() }]),
  names: siteWide(({ indexes }) => nameListReferences(indexes)),
  entry: ofIndexEntries(({ indexes }) => entryReferences(indexes)),
  search: siteWide(() => [{ path: '/search/' }]),
  about: siteWide(() => [undefined, ...aboutTopics].map((topic) => ({ path: aboutPath(topic), topic }))),
  accuracy: siteWide((source) => messagePages(source).map((page) => ({ path: accuracyPath(page), page }))),
  notFound: siteWide(() => [{ path: '/404.html' }]),
  feed: siteWide((source) =>
    allAndEachPaper(source)
      .flatMap(feedsOf)
      .map((feed) => ({ path: feedPath(feed), feed })),
  ),
  openSearch: siteWide(() => [{ path: openSearchPath }]),
  robots: siteWide(() => [{ path: '/robots.txt' }]),
  headers: siteWide(() => [{ path: '/_headers' }]),
  asset: siteWide(({ assets }) => assets),
} satisfies Record<string, PageKind<Reference>>

export type PageKindName = keyof typeof pageKinds

/** What the template of a kind gets for each page. */
export type ReferenceTo<Kind extends PageKindName> = ReturnType<
  (typeof pageKinds)[Kind]['references']
>[number]

/** References to all pages of a shard, by kind: Eleventy's global data `references`. */
export const referencesOf = (source: PageSource, shard: Shard): Record<string, Reference[]> =>
  Object.fromEntries(Object.entries(pageKinds).map(([name, kind]) => [name, kind.references(source, shard)]))
