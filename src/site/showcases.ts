/** Pages of this archive on which its features can be seen: those of the newest issue that holds an article. */
import { aboutPath } from '#model/about-address.ts'
import { sourcePath, yearPath } from '#model/address.ts'
import type { Summary } from '#model/summary.ts'
import type { Addresses } from '#render/about/comparison-page.tsx'

/** Addresses by kind of page; an empty archive has none but home, search and data. @param summaries oldest first */
export function showcasesOf(summaries: readonly Summary[]): Addresses {
  const everywhere = { home: '/', search: '/search/', data: aboutPath('data') }
  const latest = summaries.findLast(({ date, articles }) => date && articles.length > 0)
  if (!latest?.date) return everywhere
  const { slug } = latest.publication
  return {
    ...everywhere,
    year: yearPath(slug, latest.date.value.slice(0, 4)),
    issue: latest.path,
    article: `${latest.path}${latest.articles[0]?.id}/`,
    source: sourcePath(latest),
  }
}
