/**
 * The feeds: `/feed.xml` with the newest issues, `/hyrb/articles.json` with the newest articles of one paper.
 *
 * Issues without a date are left out: feeds are in order of date.
 */
import { type FeedName, feedPath, publicationPath } from '#model/addresses/address.ts'
import type { Issue } from '#model/record/issue.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Frame } from '../frame.ts'
import { articleEntry } from './article-entry.tsx'
import { atom } from './atom.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { type DatedSummary, issueEntry } from './issue-entry.tsx'
import { jsonFeed } from './json-feed.ts'

/** Maximum entries of a feed of issues: a month of a daily. */
const maxIssues = 30

/** Maximum entries of a feed of articles: one to two weeks of a paper, well under a megabyte. */
const maxArticles = 200

/** The issues from which feeds are made. */
export interface FeedSource {
  /** Oldest first. */
  summaries: IssueSummary[]
  /** Loads the record of an issue. */
  load(id: string): { issue: Issue }
}

const isDated = (summary: IssueSummary): summary is DatedSummary => summary.date !== undefined

const newestFirst = (summaries: IssueSummary[], slug: string | undefined): DatedSummary[] =>
  summaries
    .filter(isDated)
    .filter(({ publication }) => slug === undefined || publication.slug === slug)
    .toReversed()

/** Entries of the newest articles; loads only as many issues as needed. */
function articleEntries(issues: DatedSummary[], { load }: FeedSource, baseUrl: string): FeedEntry[] {
  const entries: FeedEntry[] = []
  for (const { id, date } of issues) {
    if (entries.length >= maxArticles) break
    const { issue } = load(id)
    entries.push(...issue.items.map((article) => articleEntry(issue, article, date.value, baseUrl)))
  }
  return entries.slice(0, maxArticles)
}

const contentName: Record<FeedName['of'], string> = { issues: '各期标题', articles: '文章全文' }

/** Returns the title of a feed, `滨江日报 各期标题`; also the title of the links to it. */
export const feedTitle = ({ site, papers }: Frame, { of, slug }: FeedName): string =>
  `${papers.find((paper) => paper.slug === slug)?.name ?? site.title} ${contentName[of]}`

function feedOf(frame: Frame, name: FeedName, source: FeedSource): Feed {
  const { title, description, baseUrl } = frame.site
  const issues = newestFirst(source.summaries, name.slug)
  return {
    title: feedTitle(frame, name),
    description,
    home: baseUrl + (name.slug === undefined ? '/' : publicationPath(name.slug)),
    self: baseUrl + feedPath(name),
    author: title,
    entries:
      name.of === 'issues'
        ? issues.slice(0, maxIssues).map((issue) => issueEntry(issue, baseUrl))
        : articleEntries(issues, source, baseUrl),
  }
}

/** Returns the text of a feed in the format of its name, Atom or JSON Feed. */
export function feedText(frame: Frame, name: FeedName, source: FeedSource): string {
  const feed = feedOf(frame, name, source)
  return name.format === 'xml' ? atom(feed) : jsonFeed(feed)
}
