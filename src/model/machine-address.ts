/**
 * Addresses of what programs read: feeds, the site map, the search description.
 *
 * The feed of 滨江日报's issues is `/bjrb/feed.xml`, the full text of its newest articles `/bjrb/articles.json`.
 */
import { publicationPath } from './address.ts'

/** Which feed: of issues with their headlines, or of articles with their text; as Atom or as JSON Feed. */
export interface FeedName {
  of: 'issues' | 'articles'
  format: 'xml' | 'json'
  /** Slug of the only paper in it; absent for all papers. */
  slug?: string | undefined
}

const feedFile: Record<FeedName['of'], string> = { issues: 'feed', articles: 'articles' }

/** Address of a feed: `/feed.xml`, `/hyrb/articles.json`. */
export const feedPath = ({ of, format, slug }: FeedName): string =>
  `${slug === undefined ? '/' : publicationPath(slug)}${feedFile[of]}.${format}`

/** The four feeds of a paper, or of all papers. */
export const feedsOf = (slug?: string): FeedName[] =>
  (['issues', 'articles'] as const).flatMap((of) =>
    (['xml', 'json'] as const).map((format) => ({ of, format, slug })),
  )

/** Address of the index of site maps. */
export const siteMapPath = '/sitemap.xml'

/** Address of what browsers need in order to search here. */
export const openSearchPath = '/opensearch.xml'
