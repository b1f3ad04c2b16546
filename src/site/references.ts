/**
 * References to pages: all that Eleventy is ever told of the archive, since it keeps what it is given until it ends.
 *
 * The article `01-28` of `hyrb/2022-09-05` is `{ path: '/hyrb/2022/09/05/01-28/', id: 'hyrb/2022-09-05', article: '01-28' }`.
 */

import { holdingsOf, type PaperHoldings } from '#catalog/holdings.ts'
import { issueMessagePageCount } from '#catalog/issue-message-pages.ts'
import {
  type AboutTopic,
  aboutPath,
  aboutTopics,
  accuracyPath,
  type FeedName,
  feedPath,
  feedsOf,
  openSearchPath,
  publicationPath,
  rawTextPath,
  recordPath,
  sourcePath,
} from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Asset } from './assets.ts'
import {
  type CalendarReferences,
  calendarReferences,
  type DayReferences,
  dayReferences,
  noDays,
} from './calendar-references.ts'
import type { Shard } from './shard.ts'

/** A page that stands alone: its address is all there is to know. */
export interface PlainReference {
  path: string
}

/** One page of the doubts, the first of them with the scores. */
export interface AccuracyReference extends PlainReference {
  /** From 1. */
  page: number
}

export interface PaperReference extends PlainReference {
  slug: string
}

export interface IssueReference extends PlainReference {
  /** Id of the issue. */
  id: string
}

export interface ArticleReference extends IssueReference {
  /** Id of the article. */
  article: string
}

export interface RawTextReference extends IssueReference {
  /** Path of the raw file, as records name it. */
  file: string
}

/** References to what the archive says of itself: `/about/` and its parts. */
export interface AboutReference {
  path: string
  /** Absent for the front. */
  topic?: AboutTopic
}

const aboutReferences = (): AboutReference[] => [
  { path: aboutPath() },
  ...aboutTopics.map((topic) => ({ path: aboutPath(topic), topic })),
]

/** References to what programs read of the whole archive: `/feed.xml`, `/hyrb/articles.json`, `/opensearch.xml`. */

interface FeedReference {
  path: string
  feed: FeedName
}

export interface MachineReferences {
  feed: FeedReference[]
  openSearch: Array<{ path: string }>
}

const noMachineReferences: MachineReferences = { feed: [], openSearch: [] }

/** @param slugs of the papers of which the archive holds an issue */
const machineReferences = (slugs: readonly string[]): MachineReferences => ({
  feed: [undefined, ...slugs].flatMap(feedsOf).map((feed) => ({ path: feedPath(feed), feed })),
  openSearch: [{ path: openSearchPath }],
})

/** References by the template that writes them. */
export interface References extends CalendarReferences, DayReferences, MachineReferences {
  home: PlainReference[]
  paper: PaperReference[]
  issue: IssueReference[]
  article: ArticleReference[]
  source: IssueReference[]
  rawText: RawTextReference[]
  record: IssueReference[]
  search: PlainReference[]
  accuracy: AccuracyReference[]
  about: AboutReference[]
  notFound: PlainReference[]
  robots: PlainReference[]
  headers: PlainReference[]
  asset: Asset[]
}

type Issues = Pick<References, 'issue' | 'article' | 'source' | 'rawText' | 'record'>
type Fronts = Omit<References, keyof Issues | keyof CalendarReferences>

function fronts(papers: PaperHoldings[], asset: Asset[], doubts: number): Fronts {
  return {
    home: [{ path: '/' }],
    paper: papers.map(({ slug }) => ({ path: publicationPath(slug), slug })),
    search: [{ path: '/search/' }],
    accuracy: Array.from({ length: issueMessagePageCount(doubts) }, (_, index) => ({
      path: accuracyPath(index + 1),
      page: index + 1,
    })),
    about: aboutReferences(),
    notFound: [{ path: '/404.html' }],
    robots: [{ path: '/robots.txt' }],
    ...dayReferences(papers),
    headers: [{ path: '/_headers' }],
    asset,
    ...machineReferences(papers.map(({ slug }) => slug)),
  }
}

const noFronts: Fronts = {
  home: [],
  paper: [],
  search: [],
  accuracy: [],
  about: [],
  notFound: [],
  robots: [],
  ...noDays,
  headers: [],
  asset: [],
  ...noMachineReferences,
}

const issues = (summaries: IssueSummary[]): Issues => ({
  issue: summaries.map(({ id, path }) => ({ path, id })),
  article: summaries.flatMap(({ id, path, articles }) =>
    articles.map((article) => ({ path: `${path}${article.id}/`, id, article: article.id })),
  ),
  source: summaries.map(({ id }) => ({ path: sourcePath({ id }), id })),
  rawText: summaries.flatMap(({ id, files }) =>
    Array.from(new Set(files), (file) => ({ path: rawTextPath({ id }, file), id, file })),
  ),
  record: summaries.map(({ id }) => ({ path: recordPath({ id }), id })),
})

/**
 * References to the pages of a shard.
 *
 * @param doubts number of issues about which there is a message
 */
export function referencesOf(
  summaries: IssueSummary[],
  shard: Shard,
  assets: Asset[],
  doubts: number,
): References {
  const papers = holdingsOf(summaries)
  const wanted = shard.issues && new Set(shard.issues)
  return {
    ...(shard.fronts ? fronts(papers, assets, doubts) : noFronts),
    ...calendarReferences(papers, shard),
    ...issues(wanted ? summaries.filter(({ id }) => wanted.has(id)) : summaries),
  }
}
