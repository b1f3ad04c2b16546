/**
 * Site maps as https://www.sitemaps.org/protocol.html asks, and the index that lists them.
 *
 * `lastmod` is the day of the newest issue that a page tells of, 2022-09-05 for all pages of that issue: the one date
 * that is the same in every build. A page of an issue without a date has none.
 */
import { x } from 'xastscript'
import { xmlDocument } from './xml.ts'

export interface SiteMapEntry {
  /** Whole address: `https://…`. */
  url: string
  /** ISO day. */
  day?: string | undefined
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const siteMapElement = (name: 'url' | 'sitemap', { url, day }: SiteMapEntry) =>
  x(name, [x('loc', [url]), ...(day === undefined ? [] : [x('lastmod', [day])])])

/** A map of pages. */
export const siteMap = (pages: readonly SiteMapEntry[]): string =>
  xmlDocument(
    x(
      'urlset',
      { xmlns },
      pages.map((page) => siteMapElement('url', page)),
    ),
  )

/** The index of all maps. */
export const siteMapIndex = (maps: readonly SiteMapEntry[]): string =>
  xmlDocument(
    x(
      'sitemapindex',
      { xmlns },
      maps.map((map) => siteMapElement('sitemap', map)),
    ),
  )
