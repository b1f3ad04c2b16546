/** A new publication while a reader has the old page open, or files of it in the browser's cache. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { summarize } from '#archive/summarize.ts'
import { searchClientIn } from '#publish/site/search-client.ts'
import { writeIndex } from '#search/write-index.ts'
import { records, siteFolder } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'publication-'))
const served = join(folder, 'served')

/** Replaces the served site, as a publication does. */
function publish(name: string): void {
  const link = join(folder, 'next')
  symlinkSync(join(folder, name), link)
  renameSync(link, served)
}

/** Writes a site with the issues of which `isWithin` is true in the search indexes, and with the script `client`. */
async function writeSite(name: string, isWithin: (id: string) => boolean, client?: string): Promise<void> {
  const site = join(folder, name)
  const own = searchClientIn(siteFolder)
  for (const part of ['search', 'assets', '404.html'])
    cpSync(join(siteFolder, part), join(site, part), { recursive: true })
  if (client !== undefined) {
    renameSync(join(site, own), join(site, client))
    const page = join(site, 'search/index.html')
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll(own, client))
  }
  const issues = records.filter(({ id }) => isWithin(id))
  const source = {
    client: client ?? own,
    summaries: issues.map((issue) => summarize({ issue, reading: [], texts: {} }, issue.id)),
    load: (id: string) => issues.find((issue) => issue.id === id) ?? assert.fail(id),
  }
  await writeIndex(source, site, join(folder, 'cache'))
}

/** Issue of a year with another issue, so that a new publication replaces the index of that year. */
const added = 'hywb/2022-09-23'
const oldClient = '/assets/search-00000000.js'
await writeSite('new', () => true)
await writeSite('old', (id) => id !== added)
await writeSite('older', (id) => id !== added, oldClient)
/** The page of `older` with the indexes of `new`. */
for (const part of ['search', 'assets', '404.html'])
  cpSync(join(folder, 'older', part), join(folder, 'mixed', part), { recursive: true })
cpSync(join(folder, 'new/pagefind'), join(folder, 'mixed/pagefind'), { recursive: true })
publish('new')

const browser = await openTestBrowser(served, { 'Cache-Control': 'max-age=86400' })
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const addressOf = (query: string): string => `/search/?q=${encodeURIComponent(query)}`

async function statusOf(page: Page): Promise<string> {
  await page.locator('#search-status:is([data-state="done"], [data-state="error"])').waitFor()
  return (await page.locator('#search-status').textContent()) ?? ''
}

/** Status of a search on a published site, with an empty cache. */
async function statusOn(site: string, query: string): Promise<string> {
  publish(site)
  const page = await browser.openPage(addressOf(query))
  const status = await statusOf(page)
  await page.context().close()
  return status
}

const expected = await statusOn('new', '衡阳')

test('the publications differ', async () => {
  assert.match(expected, /^找到\d+篇。$/u)
  assert.match(await statusOn('old', '衡阳'), /^找到\d+篇。$/u)
  assert.notEqual(await statusOn('old', '衡阳'), expected)
})

test('an open page finds what a new publication has', async () => {
  publish('old')
  const page = await browser.openPage(`${addressOf('衡阳')}&to=2020`)
  assert.match(await statusOf(page), /^到2020年为止：找到\d+篇。$/u)
  publish('new')
  await page.locator('main select[name="to"]').selectOption('')
  await page.getByText(expected, { exact: true }).waitFor()
  await page.context().close()
})

for (const site of ['old', 'older'])
  test(`a page of the publication "${site}" in the browser's cache finds what a new one has`, async () => {
    publish(site)
    const before = await browser.openPage(addressOf('衡阳'))
    assert.notEqual(await statusOf(before), expected)
    publish('new')
    const page = await before.context().newPage()
    await page.goto(browser.origin + addressOf('衡阳'))
    await page.getByText(expected, { exact: true }).waitFor()
    await before.context().close()
  })

test('a page that stays out of date says so, and is reloaded once', async () => {
  publish('mixed')
  const page = await browser.openPage('/search/')
  let loads = 0
  page.on('load', () => ++loads)
  await page.goto(browser.origin + addressOf('衡阳'))
  const sentence = '检索没有成功：本页与索引不是同一版。请刷新本页，或清除浏览器缓存。'
  await page.getByText(sentence).waitFor()
  assert.equal(loads, 2)
  publish('new')
  await page.reload()
  assert.equal(await statusOf(page), expected)
  await page.context().close()
})
