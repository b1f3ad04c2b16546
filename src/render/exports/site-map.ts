/**
 * Site maps by https://www.sitemaps.org/protocol.html, and their index.
 *
 * `lastmod` is the date of the newest issue on a page, 2022-09-05 for all pages of that issue, so that equal archives give
 * equal builds. Pages of an undated issue have none.
 */
import { x } from 'xastscript'
import { xmlDocument } from './xml.ts'

export interface SiteMapEntry {
  /** Absolute URL, `https://…`. */
  url: string
  /** ISO date for `lastmod`. */
  day?: string | undefined
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const siteMapElement = (name: 'url' | 'sitemap', { url, day }: SiteMapEntry) =>
  x(name, [x('loc', [url]), ...(day === undefined ? [] : [x('lastmod', [day])])])

/** Returns a site map, `<urlset>`, of the given pages. */
export const siteMap = (pages: readonly SiteMapEntry[]): string =>
  xmlDocument(
    x(
      'urlset',
      { xmlns },
      pages.map((page) => siteMapElement('url', page)),
    ),
  )

/** Returns the site map index, `<sitemapindex>`, of the given site maps. */
export const siteMapIndex = (maps: readonly SiteMapEntry[]): string =>
  xmlDocument(
    x(
      'sitemapindex',
      { xmlns },
      maps.map((map) => siteMapElement('sitemap', map)),
    ),
  )
