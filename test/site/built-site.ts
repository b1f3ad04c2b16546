/** The site of the five issues that `scripts/test.ts` builds once for all tests: its files, records and kinds of pages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { summarize } from '#archive/summarize.ts'
import { Issue } from '#model/record/issue.ts'
import { pageKinds } from '#site/page-kinds.ts'
import { shardOf } from '#site/shard.ts'
import { samplePageSource } from './sample-page-source.ts'

function requiredVariable(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set; run \`node --import tsx scripts/test.ts test/site\``)
}

/** Folder of the built site. */
export const siteFolder = requiredVariable('TEST_SITE')

const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })

/** HTML files, relative to the site. */
export const htmlFiles: readonly string[] = files.filter((name) => name.endsWith('.html')).sort()

/** Every record of the site. */
export const records: readonly Issue[] = z
  .array(Issue)
  .parse(
    files
      .filter((name) => name.endsWith('/issue.json'))
      .map((name) => JSON.parse(readFileSync(join(siteFolder, name), 'utf8'))),
  )

/** The newest issue with an article. */
function newestIssue(): Issue {
  const [newest] = records.filter(({ items }) => items.length > 0).sort((a, b) => (a.id < b.id ? 1 : -1))
  if (!newest) throw new Error('The built site holds no issue with an article')
  return newest
}

/** HTML pages by kind, those of the newest issue: one of each kind, and all of the site-wide ones. */
function examplePages(): Array<[kind: string, path: string]> {
  const source = samplePageSource([summarize({ issue: newestIssue(), reading: [], texts: {} }, '')])
  return Object.entries(pageKinds).flatMap(([name, kind]) => {
    const pages = kind
      .references(source, shardOf(undefined))
      .filter(({ path }) => path.endsWith('/') || path.endsWith('.html'))
    return (kind.shardedBy === 'siteWide' ? pages : pages.slice(0, 1)).map(
      ({ path }, index): [string, string] => [index === 0 ? name : `${name} ${path}`, path],
    )
  })
}

/** Addresses to test by kind of page; a further page of a kind is `names /columns/`. */
export const addressByKind: Readonly<Record<string, string>> = {
  ...Object.fromEntries(examplePages()),
  'search results': '/search/?q=%E8%A1%A1%E9%98%B3',
}
