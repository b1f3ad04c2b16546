/**
 * Checks a build before it is published: every issue and every article of the manifest has its page and its files.
 *
 * Eleventy does not fail when its configuration is missing; without this check a site without pages (网站缺页) would be
 * published.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  accuracyPath,
  articlePath,
  articleRecordPath,
  articleTextPath,
  dateLookupPath,
  onThisDayPath,
  recordPath,
} from '#model/addresses/address.ts'
import { indexesPath } from '#model/addresses/index-address.ts'
import { sourcePartPaths } from '#model/addresses/source-address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'

const fixedAddresses = [
  '/',
  '/search/',
  dateLookupPath,
  onThisDayPath(),
  indexesPath(),
  accuracyPath(),
  '/404.html',
]

const pagesOf = (summary: IssueSummary): string[] => [
  summary.path,
  ...sourcePartPaths(summary),
  recordPath(summary),
  ...summary.articles.flatMap(({ id }) =>
    [articlePath, articleTextPath, articleRecordPath].map((path) => path(summary, id)),
  ),
]

const fileOf = (address: string): string =>
  decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address)

/** Addresses listed in the error. */
const maximumListed = 5

/**
 * Checks that the built site has all its pages and files.
 *
 * @throws {Error} with the first missing addresses
 */
export function verifySite(site: string, summaries: readonly IssueSummary[]): void {
  const addresses = [...fixedAddresses, ...summaries.flatMap(pagesOf)]
  const missing = addresses.filter((address) => !existsSync(join(site, fileOf(address))))
  if (missing.length === 0) return
  throw new Error(`网站缺 ${missing.length} 页：${missing.slice(0, maximumListed).join(' ')}`)
}
