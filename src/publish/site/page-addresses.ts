/** Addresses of all pages of a built site, `hyrb/2022/09/05/index.html` being `/hyrb/2022/09/05/`; in a fixed order. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Stands at every address that has no page, so it has none of its own. */
const notFoundPage = '404.html'

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)

/** One folder is listed at a time, so a large site costs no memory. */
export function* pageAddresses(site: string, under = '/'): Generator<string> {
  const entries = readdirSync(join(site, decodeURIComponent(under)), { withFileTypes: true }).sort(byName)
  const pages = entries.filter(({ name }) => name.endsWith('.html') && name !== notFoundPage)
  for (const { name } of pages) yield name === 'index.html' ? under : under + encodeURIComponent(name)
  for (const entry of entries)
    if (entry.isDirectory()) yield* pageAddresses(site, `${under}${encodeURIComponent(entry.name)}/`)
}
