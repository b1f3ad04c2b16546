/** `<link>`s for feed autodiscovery: the feeds of the archive (`/feed.xml`) and of the page's paper (`/hyrb/feed.xml`). */
import type { Result } from 'hastscript'
import { type FeedName, feedPath, feedsOf, publicationPath } from '#model/addresses/address.ts'
import { feedTitle } from '../feeds/feed-text.ts'
import type { Frame } from '../frame.ts'

const typeOf: Record<FeedName['format'], string> = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
}

/**
 * The `<link rel="alternate">` elements, those of the paper first.
 *
 * @param path address of the page; a page below `/hyrb/` also links to the feeds of that paper
 */
export function feedLinks(frame: Frame, path = '/'): Result[] {
  const paper = frame.papers.find(({ slug }) => path.startsWith(publicationPath(slug)))
  const feeds = [...(paper ? feedsOf(paper.slug) : []), ...feedsOf()]
  return feeds.map((feed) => (
    <link rel="alternate" type={typeOf[feed.format]} title={feedTitle(frame, feed)} href={feedPath(feed)} />
  ))
}
