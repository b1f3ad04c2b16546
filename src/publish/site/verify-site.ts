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
  jumpPath,
  onThisDayPath,
  recordPath,
  sourcePath,
} from '#model/addresses/address.ts'
import { indexesPath } from '#model/addresses/index-address.ts'
import type { Summary } from '#model/record/summary.ts'

const frame = ['/', '/search/', jumpPath, onThisDayPath(), indexesPath(), accuracyPath(), '/404.html']

const pagesOf = (summary: Summary): string[] => [
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
const named = 5

/** @throws {Error} when the built site does not answer an address that it should */
export function verifySite(site: string, summaries: readonly Summary[]): void {
  const addresses = [...frame, ...summaries.flatMap(pagesOf)]
  const missing = addresses.filter((address) => !existsSync(join(site, fileOf(address))))
  if (missing.length === 0) return
  throw new Error(`网站缺 ${missing.length} 页：${missing.slice(0, named).join(' ')}`)
}
