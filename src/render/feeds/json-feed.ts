/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), for example `/feed.json`. */
import { startOfDay } from '#model/start-of-day.ts'
import type { Feed, FeedEntry } from './feed.ts'

const people = (names: readonly string[]) => names.map((name) => ({ name }))

const item = ({ url, title, day, authors, tags, html }: FeedEntry) => ({
  id: url,
  url,
  title,
  content_html: html,
  date_published: startOfDay(day),
  ...(authors.length > 0 && { authors: people(authors) }),
  tags,
})

/** Returns the JSON document of a feed; its MIME type is `application/feed+json`. */
export const jsonFeed = ({ title, description, home, self, author, entries }: Feed): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: 'zh-CN',
    authors: people([author]),
    items: entries.map(item),
  })}\n`
