/** Open Graph metadata (https://ogp.me/), which other sites show for a shared link: `<meta property="og:title" content="…">`. */
import type { Result } from 'hastscript'
import { startOfDay } from '#model/start-of-day.ts'
import { truncate } from '#model/truncate.ts'
import type { Frame, PageHead } from '../frame.ts'

const meta = (property: string, content: string | undefined): Result | null =>
  content === undefined ? null : <meta property={property} content={content} />

const articleMeta = ({ day, section }: NonNullable<PageHead['article']>) => [
  meta('article:published_time', day && startOfDay(day)),
  meta('article:section', section),
]

/** The `<meta>` elements, for an article also its date and section; null for a page without an address. */
export function openGraph({ site }: Frame, { path, title, description, article }: PageHead) {
  if (path === undefined) return null
  return [
    meta('og:title', title ?? site.title),
    meta('og:type', article ? 'article' : 'website'),
    meta('og:url', site.baseUrl + path),
    meta('og:description', truncate(description, 150)),
    meta('og:site_name', site.title),
    meta('og:locale', 'zh_CN'),
    ...(article ? articleMeta(article) : []),
  ]
}
