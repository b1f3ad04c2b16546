/** What a feed says, before it is written as Atom or as JSON Feed. All addresses are whole: `https://…`. */

export interface FeedEntry {
  /** Address of the page, which is also the entry's id: it stays as long as the raw file is not edited. */
  url: string
  /** `滨江日报 2022年9月5日（第18283号）` */
  title: string
  /** ISO day of the issue. No clock: the same archive gives the same feed. */
  day: string
  authors: string[]
  /** Column and kind, or the paper. */
  tags: string[]
  /** Content as HTML. */
  html: string
}

export interface Feed {
  title: string
  description: string
  /** Address of the page that the feed follows. */
  home: string
  /** Address of the feed itself. */
  self: string
  /** Name of the archive. */
  author: string
  /** Newest first. */
  entries: FeedEntry[]
}
