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

test('the vocabulary knows a fault when it sees one', () => {
  assert.deepEqual(faultsIn({ '@type': 'NewsArticle', dateline: '本报讯', headline: '题' }), [])
  assert.deepEqual(faultsIn({ '@type': 'Article', dateline: '本报讯' }), ['Article has no dateline'])
  assert.deepEqual(faultsIn({ '@type': 'NewsStory' }), ['NewsStory is no type'])
  assert.match(
    faultsIn({ '@type': 'NewsArticle', isPartOf: { '@type': 'Person', name: '张三' } })[0] ?? '',
    /isPartOf holds Person/u,
  )
  assert.match(faultsIn({ '@type': 'ListItem', position: true })[0] ?? '', /position holds boolean/u)
})

test("all that pages say of themselves is in schema.org's vocabulary", () => {
  const faults = htmlFiles.flatMap((file) =>
    thingsOn(`/${file}`).flatMap((each) => faultsIn(each).map((fault) => `${file}: ${fault}`)),
  )
  assert.deepEqual(faults, [])
})

test('every page but home and that for lost readers says where it stands, along pages that are there', () => {
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

/** Names and addresses of the pages above this one, as its data says. */
const aboveInData = (file: string): string[] =>
  Trail.parse(thing(`/${file}`, 'BreadcrumbList'))
    .itemListElement.slice(1, -1)
    .map(({ name, item }) => `${name} ${decodeURI(new URL(item).pathname)}`)

/** The same, as readers see it. */
const aboveInSight = (file: string): string[] => {
  const [, trail = ''] = /<nav class="breadcrumbs"[^>]*>(.*?)<\/nav>/su.exec(htmlOf(`/${file}`)) ?? []
  return [...trail.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/gu)].map(([, path, name]) => `${name} ${path}`)
}

test('a page of 关于 or of an index says in sight and in data in which section it stands', () => {
  const inSection = htmlFiles.filter((file) => /^(about|reporters|columns|kinds|places)\//u.test(file))
  const below = inSection.filter((file) => file !== 'about/index.html')
  assert.ok(below.length > 20)
  for (const file of below) {
    const [first] = aboveInSight(file)
    assert.equal(first, file.startsWith('about/') ? '关于 /about/' : '索引 /indexes/', file)
    assert.deepEqual(aboveInData(file), aboveInSight(file), file)
  }
})

test('in the trail a page is called by its own name alone', () => {
  const last = (path: string) => Trail.parse(thing(path, 'BreadcrumbList')).itemListElement.at(-1)?.name
  assert.equal(last('/kinds/news/'), '新闻')
  const [issue] = records
  const article = issue?.items.find(({ headline = '' }) => headline !== '' && headline.length < 30)
  assert.ok(issue && article)
  assert.equal(last(articlePath(issue, article.id)), article.headline)
})

test('a paper says who publishes it, and under which number, as far as its profile knows', async () => {
  const { profiles } = await loadProfiles('content/publications')
  const known = profiles.filter(({ publisher, cn }) => publisher !== undefined || cn !== undefined)
  assert.ok(known.some(({ cn }) => cn !== undefined))
  for (const { slug, publisher, cn } of known) {
    const path = publicationPath(slug)
    const paper = thing(path, 'Newspaper')
    assert.deepEqual(paper?.publisher, publisher && { '@type': 'Organization', name: publisher })
    assert.equal((paper?.identifier as { value?: string } | undefined)?.value, cn)
    const plate = /<header class="nameplate">.*?<\/header>/su.exec(htmlOf(path))?.[0] ?? ''
    for (const fact of [publisher, cn])
      assert.ok(fact === undefined || plate.includes(fact), `${slug} ${fact}`)
  }
})

test('every article is in its issue, which is in its paper', () => {
  const Said = z.looseObject({
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
      const said = Said.parse(first)
      assert.equal(said.headline, article.headline ?? said.headline)
      assert.equal(said.datePublished, issue.date?.value)
      assert.equal(said.isPartOf.issueNumber, issue.masthead?.number)
      assert.equal(said.isPartOf.isPartOf.name, issue.publication.name)
      assert.ok(said.isPartOf.url.endsWith(issuePath(issue)))
      assert.deepEqual(
        (said.author ?? []).map(({ name, jobTitle }) => [jobTitle, name]),
        article.bylines.map(({ role, name }) => [role, name]),
      )
    }
})

test('the data page tells of the data, as files that are there', () => {
  const files = z
    .array(z.object({ contentUrl: z.url() }))
    .parse(thing(aboutPath('data'), 'Dataset')?.distribution)
  assert.ok(files.length > 0)
  for (const { contentUrl } of files)
    assert.ok(existsSync(join(siteFolder, new URL(contentUrl).pathname)), contentUrl)
})

test('home can be searched, and the masthead tells publisher and CN number', () => {
  const target = z
    .object({ target: z.object({ urlTemplate: z.string() }) })
    .parse(thing('/', 'WebSite')?.potentialAction)
  assert.equal(target.target.urlTemplate, 'https://example.org/search/?q={search_term_string}')
  const issue = records.find(({ masthead }) => masthead?.cn !== undefined)
  assert.ok(issue)
  const said = JSON.stringify(thing(issuePath(issue), 'PublicationIssue'))
  assert.ok(said.includes(`"value":"${issue.masthead?.cn}"`))
})

test('no page has a script of its own: each is a file, or data, which no browser executes', () => {
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

test('every page with an address can be shared: title, address, site, locale; articles with day and section', () => {
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
