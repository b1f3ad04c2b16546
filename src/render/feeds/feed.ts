/** The content of a feed, independent of its format (Atom or JSON Feed). All URLs are absolute: `https://…`. */

export interface FeedEntry {
  /** URL of the page, also the id of the entry; it is stable as long as the raw file is not edited. */
  url: string
  /** `滨江日报 2022年9月5日（第18283号）` */
  title: string
  /** ISO date of the issue; the build time is not used, so that equal archives give equal feeds. */
  day: string
  authors: string[]
  /** Newspaper; for an article also column and kind. */
  tags: string[]
  /** Content as HTML with absolute links. */
  html: string
}

export interface Feed {
  title: string
  description: string
  /** URL of the page whose content the feed lists. */
  home: string
  /** URL of the feed itself. */
  self: string
  /** Name of the archive. */
  author: string
  /** Newest first. */
  entries: FeedEntry[]
}
