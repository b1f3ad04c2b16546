/**
 * A last look before a build is published: each issue and each article of the manifest has its page and its files.
 *
 * Eleventy writes nothing, and says so only in passing, when its configuration was not found.
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
  sourcePath,
} from '#model/addresses/address.ts'
import { indexesPath } from '#model/addresses/index-address.ts'
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
  sourcePath(summary),
  recordPath(summary),
  ...summary.articles.flatMap(({ id }) =>
    [articlePath, articleTextPath, articleRecordPath].map((path) => path(summary, id)),
  ),
]

const fileOf = (address: string): string =>
  decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address)

/** Addresses named in the refusal. */
const maximumListed = 5

/** @throws {Error} when the built site does not answer an address that it should */
export function verifySite(site: string, summaries: readonly IssueSummary[]): void {
  const addresses = [...fixedAddresses, ...summaries.flatMap(pagesOf)]
  const missing = addresses.filter((address) => !existsSync(join(site, fileOf(address))))
  if (missing.length === 0) return
  throw new Error(`网站缺 ${missing.length} 页：${missing.slice(0, maximumListed).join(' ')}`)
}
