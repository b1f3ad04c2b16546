/** Crawls a built site from the home page along all internal links. */
import { readdirSync } from 'node:fs'
import { LinkChecker } from 'linkinator'
import { originOf, serve } from '#publish/dev-server/serve.ts'

export interface CrawlResult {
  /** Broken links and fragments: `page -> link (status)`. */
  broken: string[]
  /** HTML files that no link leads to, without 404.html. */
  unreached: string[]
}

const addressOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`

/** Serves and crawls the site in a folder. */
export async function crawlSite(site: string): Promise<CrawlResult> {
  const server = await serve(site, 0)
  const origin = originOf(server)
  const { links } = await new LinkChecker().check({
    path: `${origin}/`,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    concurrency: 20,
    linksToSkip: async (link) => !link.startsWith(origin),
  })
  server.close()
  const reached = new Set(links.map(({ url }) => decodeURIComponent(new URL(url, origin).pathname)))
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  return {
    broken: links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, parent, status }) => `${parent} -> ${url} (${status})`),
    unreached: files.map(addressOf).filter((address) => address !== '/404.html' && !reached.has(address)),
  }
}
