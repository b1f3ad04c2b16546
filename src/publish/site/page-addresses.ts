/** Lists the addresses of all pages of a built site: `hyrb/2022/09/05/index.html` is `/hyrb/2022/09/05/`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Served at addresses without a page, so it has no address. */
const notFoundPage = '404.html'

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)

/**
 * Yields the addresses in a fixed order; lists one folder at a time, so a large site needs little memory.
 *
 * @param under address of the folder to list, with a slash at the end
 */
export function* pageAddresses(site: string, under = '/'): Generator<string> {
  const entries = readdirSync(join(site, decodeURIComponent(under)), { withFileTypes: true }).sort(byName)
  const pages = entries.filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html') && entry.name !== notFoundPage,
  )
  for (const { name } of pages) yield name === 'index.html' ? under : under + encodeURIComponent(name)
  for (const entry of entries)
    if (entry.isDirectory()) yield* pageAddresses(site, `${under}${encodeURIComponent(entry.name)}/`)
}
