/** Finds the script of the search page in a built site; the search indexes name it, so that an old page can be told. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns the address of the script: `/assets/search-0a1b2c3d.js`.
 *
 * @throws {Error} when the site has none
 */
export function searchClientIn(site: string): string {
  const name = readdirSync(join(site, 'assets')).find((file) => /^search-[0-9a-f]+\.js$/u.test(file))
  if (name === undefined) throw new Error('网站缺检索页的脚本：assets/search-*.js')
  return `/assets/${name}`
}
