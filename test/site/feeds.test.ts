import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { z } from 'zod'
import { articlePath, type FeedName, feedPath, feedsOf, issuePath } from '#model/addresses/address.ts'
import { fileOf } from '#site/template.ts'
import { addressByKind, htmlFiles, records, siteFolder } from './built-site.ts'
import { faultsInXml } from './faults-in-xml.ts'

const slugs = [...new Set(records.map(({ publication }) => publication.slug))]
const feeds = [undefined, ...slugs].flatMap(feedsOf)
const textOf = (feed: FeedName): string => readFileSync(join(siteFolder, feedPath(feed)), 'utf8')

/** The entries of a feed, parsed by a third-party library, in a form common to both formats. */
function entriesOf(feed: FeedName) {
  if (feed.format === 'json')
    return parseJsonFeed(textOf(feed)).items?.map(({ id, title, content_html, date_published }) => ({
      id,
      title,
      html: content_html,
      day: date_published,
    }))
  return parseAtomFeed(textOf(feed)).entries?.map(({ id, title, content, updated }) => ({
    id,
    title: title?.value,
    html: content?.value,
    day: updated,
  }))
}

const Author = z.strictObject({ name: z.string().min(1) })

/** The fields of JSON Feed 1.1 that the archive writes. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.literal('zh-CN'),
  authors: z.array(Author).min(1),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      authors: z.array(Author).min(1).optional(),
      tags: z.array(z.string().min(1)),
    }),
  ),
})

test('the Atom feeds are valid by the RELAX NG schema of RFC 4287', async () => {
  const atom = feeds.filter(({ format }) => format === 'xml')
  const documents = Object.fromEntries(atom.map((feed) => [feedPath(feed), textOf(feed)]))
  assert.equal(Object.keys(documents).length, 2 + 2 * slugs.length)
  assert.deepEqual(await faultsInXml('atom', documents), [])
  const broken = textOf({ of: 'issues', format: 'xml' }).replace(/<updated>.*?<\/updated>/u, '')
  assert.notDeepEqual(await faultsInXml('atom', { broken }), [])
})

test('the JSON feeds are valid by JSON Feed 1.1', () => {
  for (const feed of feeds.filter(({ format }) => format === 'json')) JsonFeed.parse(JSON.parse(textOf(feed)))
})

test('both formats have the same entries, and every entry is a page of the site', () => {
  for (const feed of feeds) {
    const entries = entriesOf(feed) ?? []
    assert.deepEqual(entries, entriesOf({ ...feed, format: 'xml' }))
    assert.ok(entries.length > 0, feedPath(feed))
    for (const { id } of entries) {
      const { pathname } = new URL(id ?? '')
      assert.ok(existsSync(join(siteFolder, fileOf(pathname))), pathname)
    }
  }
})

test('every dated issue and article is in its feeds with date and full text, newest first', () => {
  for (const { id, date, publication, items } of records.filter((issue) => issue.date !== undefined)) {
    const issues = entriesOf({ of: 'issues', format: 'json', slug: publication.slug })
    const entry = issues?.find((each) => each.id?.endsWith(issuePath({ id })))
    assert.equal(entry?.day, `${date?.value}T00:00:00+08:00`)
    for (const article of items) assert.ok(entry?.html?.includes(articlePath({ id }, article.id)))
    const articles = entriesOf({ of: 'articles', format: 'xml' })
    for (const article of items) {
      const entry = articles?.find((each) => each.id?.endsWith(articlePath({ id }, article.id)))
      for (const { text } of article.body)
        assert.ok(
          entry?.html?.includes(text.trim().replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')),
          text,
        )
    }
  }
  const days = entriesOf({ of: 'issues', format: 'xml' })?.map(({ day }) => day ?? '') ?? []
  assert.deepEqual(days, days.toSorted().toReversed())
})

test('links in feeds are absolute', () => {
  for (const feed of feeds)
    for (const { html = '' } of entriesOf(feed) ?? [])
      for (const [, href] of html.matchAll(/href="([^"]*)"/gu)) assert.match(href ?? '', /^https:\/\//u)
})

const linked = (file: string): string[] =>
  [
    ...readFileSync(join(siteFolder, file), 'utf8').matchAll(/<link rel="alternate"[^>]*href="([^"]*)"/gu),
  ].map(([, href]) => href ?? '')

test('every page links to the feeds of the archive, and pages of a paper to its feeds', () => {
  for (const file of htmlFiles)
    for (const feed of feedsOf()) assert.ok(linked(file).includes(feedPath(feed)), file)
  for (const kind of ['paper', 'year', 'issue', 'article']) {
    const path = addressByKind[kind] ?? ''
    for (const feed of feedsOf(path.split('/')[1]))
      assert.ok(linked(fileOf(path)).includes(feedPath(feed)), path)
  }
})
