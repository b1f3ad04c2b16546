/** The site of the five issues that `scripts/test.ts` has built for all tests, and what stands in it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  aboutPath,
  aboutTopics,
  accuracyPath,
  articlePath,
  dateLookupPath,
  issuePath,
  monthPath,
  onThisDayPath,
  publicationPath,
  sourcePath,
  yearPath,
} from '#model/addresses/address.ts'
import { indexesPath, indexPath, kindPath } from '#model/addresses/index-address.ts'
import { Issue } from '#model/record/issue.ts'

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

function first<T>(values: readonly T[]): T {
  const [value] = values
  if (value === undefined) throw new Error('The built site holds no issue with an article')
  return value
}

/** One page of each kind: `issue` is that of the newest issue. */
function pageKinds(): Record<string, string> {
  const issue = first(
    [...records].filter(({ items }) => items.length > 0).sort((a, b) => (a.id < b.id ? 1 : -1)),
  )
  const path = issuePath(issue)
  const { slug } = issue.publication
  const [year = '', month = '', day = ''] = first(issue.date ? [issue.date.value] : []).split('-')
  return {
    home: '/',
    accuracy: accuracyPath(),
    about: aboutPath(),
    ...Object.fromEntries(aboutTopics.map((topic) => [topic, aboutPath(topic)])),
    paper: publicationPath(slug),
    year: yearPath(slug, year),
    month: monthPath(slug, year, month),
    jump: dateLookupPath,
    'on this day': onThisDayPath(),
    anniversary: onThisDayPath(`${month}-${day}`),
    issue: path,
    article: articlePath(issue, first(issue.items).id),
    source: sourcePath(issue),
    indexes: indexesPath(),
    reporters: indexPath('reporters'),
    kind: kindPath(first(issue.items).kind),
    search: '/search/',
    'search results': '/search/?q=%E8%A1%A1%E9%98%B3',
    404: '/404.html',
  }
}

/** An address of each kind of page. */
export const addressByKind: Readonly<Record<string, string>> = pageKinds()
