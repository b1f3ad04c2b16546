/** Writes a feed as Atom 1.0 (RFC 4287), for example `/feed.xml`. */
import { x } from 'xastscript'
import { startOfDay } from '#model/start-of-day.ts'
import { xmlDocument } from '../exports/xml.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** `<updated>` of a feed without entries: it is required, and the build time would change the feed with every build. */
const emptyFeedDate = '1970-01-01T00:00:00Z'

const person = (name: string) => x('author', [x('name', name)])

const entry = ({ url, title, day, authors, tags, html }: FeedEntry) =>
  x('entry', [
    x('id', url),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', startOfDay(day)),
    x('updated', startOfDay(day)),
    ...authors.map(person),
    ...tags.map((term) => x('category', { term })),
    x('content', { type: 'html' }, html),
  ])

/** Returns the Atom document of a feed; its MIME type is `application/atom+xml`. */
export function atom({ title, description, home, self, author, entries }: Feed): string {
  const newest = entries[0]?.day
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }, [
      x('id', self),
      x('title', title),
      x('subtitle', description),
      x('updated', newest === undefined ? emptyFeedDate : startOfDay(newest)),
      person(author),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: home }),
      ...entries.map(entry),
    ]),
  )
}
