import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { aboutPath, articlePath, issuePath, publicationPath } from '#model/addresses/address.ts'
import { loadProfiles } from '#read/load-profiles.ts'
import { fileOf } from '#site/template.ts'
import { addressByKind, htmlFiles, records, siteFolder } from './built-site.ts'
import { faultsIn } from './schema-org.ts'

const Graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })).min(1),
})

const htmlOf = (path: string): string => readFileSync(join(siteFolder, fileOf(path)), 'utf8')

const blocksIn = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(([, json]) => json ?? '')

const thingsOn = (path: string) =>
  blocksIn(htmlOf(path)).flatMap((json) => Graph.parse(JSON.parse(json))['@graph'])

const thing = (path: string, type: string) => thingsOn(path).find((each) => each['@type'] === type)

test('the vocabulary check reports unknown types, unknown properties and wrong values', () => {
  assert.deepEqual(faultsIn({ '@type': 'NewsArticle', dateline: '本报讯', headline: '题' }), [])
  assert.deepEqual(faultsIn({ '@type': 'Article', dateline: '本报讯' }), ['Article has no dateline'])
  assert.deepEqual(faultsIn({ '@type': 'NewsStory' }), ['NewsStory is no type'])
  assert.match(
    faultsIn({ '@type': 'NewsArticle', isPartOf: { '@type': 'Person', name: '张三' } })[0] ?? '',
    /isPartOf holds Person/u,
  )
  assert.match(faultsIn({ '@type': 'ListItem', position: true })[0] ?? '', /position holds boolean/u)
})

test('the linked data of all pages conforms to the schema.org vocabulary', () => {
  const faults = htmlFiles.flatMap((file) =>
    thingsOn(`/${file}`).flatMap((each) => faultsIn(each).map((fault) => `${file}: ${fault}`)),
  )
  assert.deepEqual(faults, [])
})

test('every page except home and 404 has a BreadcrumbList of existing pages', () => {
  for (const file of htmlFiles.filter((each) => each !== 'index.html' && each !== '404.html')) {
    const list = thing(`/${file}`, 'BreadcrumbList')
    const Items = z.array(z.object({ position: z.int(), name: z.string().min(1), item: z.url() })).min(2)
    const items = Items.parse(list?.itemListElement)
    assert.deepEqual(
      items.map(({ position }) => position),
      items.map((_, index) => index + 1),
    )
    assert.equal(fileOf(new URL(items.at(-1)?.item ?? '').pathname).slice(1), file)
    for (const { item } of items) assert.ok(htmlFiles.includes(fileOf(new URL(item).pathname).slice(1)), item)
  }
})

const Trail = z.object({ itemListElement: z.array(z.object({ name: z.string(), item: z.url() })) })

/** Names and paths of the parent pages by the linked data. */
const parentsInData = (file: string): string[] =>
  Trail.parse(thing(`/${file}`, 'BreadcrumbList'))
    .itemListElement.slice(1, -1)
    .map(({ name, item }) => `${name} ${decodeURI(new URL(item).pathname)}`)

/** Names and paths of the parent pages by the visible breadcrumbs. */
const parentsInNav = (file: string): string[] => {
  const [, trail = ''] = /<nav class="breadcrumbs"[^>]*>(.*?)<\/nav>/su.exec(htmlOf(`/${file}`)) ?? []
  return [...trail.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/gu)].map(([, path, name]) => `${name} ${path}`)
}

test('pages of the about section and of indexes name their section in breadcrumbs and linked data', () => {
  const inSection = htmlFiles.filter((file) => /^(about|reporters|columns|kinds|places)\//u.test(file))
  const below = inSection.filter((file) => file !== 'about/index.html')
  assert.ok(below.length > 20)
  for (const file of below) {
    const [first] = parentsInNav(file)
    assert.equal(first, file.startsWith('about/') ? '关于 /about/' : '索引 /indexes/', file)
    assert.deepEqual(parentsInData(file), parentsInNav(file), file)
  }
})

test('the last breadcrumb is the short name of the page', () => {
  const last = (path: string) => Trail.parse(thing(path, 'BreadcrumbList')).itemListElement.at(-1)?.name
  assert.equal(last('/kinds/news/'), '新闻')
  const [issue] = records
  const article = issue?.items.find(({ headline = '' }) => headline !== '' && headline.length < 30)
  assert.ok(issue && article)
  assert.equal(last(articlePath(issue, article.id)), article.headline)
})

test('a paper has publisher and CN number of its profile in linked data and nameplate', async () => {
  const { profiles } = await loadProfiles('test/golden/publications')
  const known = profiles.filter(({ publisher, cn }) => publisher !== undefined || cn !== undefined)
  assert.ok(known.some(({ cn }) => cn !== undefined))
  for (const { slug, publisher, cn } of known) {
    const path = publicationPath(slug)
    const paper = thing(path, 'Newspaper')
    assert.deepEqual(paper?.publisher, publisher && { '@type': 'Organization', name: publisher })
    assert.equal((paper?.identifier as { value?: string } | undefined)?.value, cn)
    const nameplate = /<header class="nameplate">.*?<\/header>/su.exec(htmlOf(path))?.[0] ?? ''
    for (const fact of [publisher, cn])
      assert.ok(fact === undefined || nameplate.includes(fact), `${slug} ${fact}`)
  }
})

test('every article is part of its issue, which is part of its newspaper', () => {
  const ArticleData = z.looseObject({
    headline: z.string().min(1),
    inLanguage: z.literal('zh-Hans'),
    datePublished: z.string().optional(),
    author: z
      .array(z.object({ '@type': z.literal('Person'), name: z.string(), jobTitle: z.string().optional() }))
      .optional(),
    isPartOf: z.looseObject({
      '@type': z.literal('PublicationIssue'),
      url: z.url(),
      issueNumber: z.int().optional(),
      isPartOf: z.looseObject({ '@type': z.literal('Newspaper'), name: z.string() }),
    }),
  })
  for (const issue of records)
    for (const article of issue.items) {
      const [first] = thingsOn(articlePath(issue, article.id))
      const data = ArticleData.parse(first)
      assert.equal(data.headline, article.headline ?? data.headline)
      assert.equal(data.datePublished, issue.date?.value)
      assert.equal(data.isPartOf.issueNumber, issue.masthead?.number)
      assert.equal(data.isPartOf.isPartOf.name, issue.publication.name)
      assert.ok(data.isPartOf.url.endsWith(issuePath(issue)))
      assert.deepEqual(
        (data.author ?? []).map(({ name, jobTitle }) => [jobTitle, name]),
        article.bylines.map(({ role, name }) => [role, name]),
      )
    }
})

test('the Dataset of the data page lists existing files', () => {
  const files = z
    .array(z.object({ contentUrl: z.url() }))
    .parse(thing(aboutPath('data'), 'Dataset')?.distribution)
  assert.ok(files.length > 0)
  for (const { contentUrl } of files)
    assert.ok(existsSync(join(siteFolder, new URL(contentUrl).pathname)), contentUrl)
})

test('the home page has a SearchAction, and an issue has the CN number of its masthead', () => {
  const target = z
    .object({ target: z.object({ urlTemplate: z.string() }) })
    .parse(thing('/', 'WebSite')?.potentialAction)
  assert.equal(target.target.urlTemplate, 'https://example.org/search/?q={search_term_string}')
  const issue = records.find(({ masthead }) => masthead?.cn !== undefined)
  assert.ok(issue)
  const json = JSON.stringify(thing(issuePath(issue), 'PublicationIssue'))
  assert.ok(json.includes(`"value":"${issue.masthead?.cn}"`))
})

test('every script element is an external file or linked data', () => {
  for (const file of htmlFiles)
    for (const [, attributes = '', content = ''] of htmlOf(`/${file}`).matchAll(
      /<script([^>]*)>(.*?)<\/script>/gsu,
    )) {
      if (attributes === ' type="application/ld+json"') assert.doesNotMatch(content, /</u, file)
      else assert.match(`${attributes}>${content}`, / src="\/assets\/[^"]+">$/u, file)
    }
})

const metaOf = (html: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)">`, 'u').exec(html)?.[1]

test('every page except 404 has Open Graph metadata, articles also date and section', () => {
  for (const file of htmlFiles.filter((each) => each !== '404.html')) {
    const html = htmlOf(`/${file}`)
    assert.equal(metaOf(html, 'og:url'), /<link rel="canonical" href="([^"]*)">/u.exec(html)?.[1], file)
    assert.equal(fileOf(new URL(metaOf(html, 'og:url') ?? '').pathname).slice(1), file)
    for (const property of ['og:title', 'og:description', 'og:site_name'])
      assert.ok(metaOf(html, property), `${file} ${property}`)
    assert.equal(metaOf(html, 'og:locale'), 'zh_CN')
  }
  const article = htmlOf(addressByKind.article ?? '')
  assert.equal(metaOf(article, 'og:type'), 'article')
  assert.match(metaOf(article, 'article:published_time') ?? '', /^\d{4}-\d\d-\d\dT00:00:00\+08:00$/u)
  assert.ok(metaOf(article, 'article:section'))
  assert.equal(metaOf(htmlOf('/'), 'og:type'), 'website')
})
