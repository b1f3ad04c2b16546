import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { articlePath, issuePath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import { records } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

/** Text as compared by this test, independent of the site's own folding: without white space and punctuation. */
const normalize = (text: string): string =>
  text.normalize('NFKC').replace(/[\s“”"「」，。、：:（）()《》]/gu, '')

const textsOf = ({
  column,
  kicker,
  headline,
  subheads,
  dateline,
  bylines,
  body,
  captions,
}: Article): string[] =>
  [
    ...[column, kicker, headline, ...subheads, dateline?.text],
    ...bylines.map(({ role = '', name }) => role + name),
    ...body.map(({ text }) => text),
    ...captions.flatMap(({ text, credit }) => [text, credit]),
  ].filter((text) => text !== undefined)

interface Searchable {
  url: string
  slug: string
  year: number
  texts: string[]
}

const searchable = records.flatMap((issue): Searchable[] => {
  const of = { slug: issue.publication.slug, year: Number(issue.date?.value.slice(0, 4)) }
  const unplaced = issue.unplaced.map(({ text }) => text)
  return [
    ...issue.items.map((article) => ({
      ...of,
      url: articlePath(issue, article.id),
      texts: textsOf(article),
    })),
    ...(unplaced.length > 0 ? [{ ...of, url: issuePath(issue), texts: unplaced }] : []),
  ]
})

const anywhere = (): boolean => true

/** Paths of the articles in a scope that contain all words, found by a linear scan of the records. */
const pathsWithin = (isWithin: (each: Searchable) => boolean, ...words: string[]): string[] =>
  searchable
    .filter(isWithin)
    .filter(({ texts }) =>
      words.every((word) => texts.some((text) => normalize(text).includes(normalize(word)))),
    )
    .map(({ url }) => url)
    .sort()

const pathsOf = (...words: string[]): string[] => pathsWithin(anywhere, ...words)

/** Waits until the first results are in the list. */
const resultsShown = (page: Page): Promise<void> =>
  page.locator('#search-status[data-state="done"]').waitFor()

/** Types a query into the search box and waits for the results. */
async function search(page: Page, query: string): Promise<void> {
  await page.locator('input[name="q"]').first().fill(query)
  await page.keyboard.press('Enter')
  await page.waitForURL(({ searchParams }) => searchParams.get('q') === query)
  await resultsShown(page)
}

async function showAll(page: Page): Promise<string[]> {
  const [more, items] = [page.locator('#search-more'), page.locator('#search-results > li')]
  while (await more.isVisible()) {
    const shown = await items.count()
    await more.click()
    await items.nth(shown).waitFor()
  }
  return items.evaluateAll((all) => all.map((item) => item.getAttribute('data-url') ?? ''))
}

const searchPage = await browser.openPage('/search/')

const phrases = [
  '刘越高',
  '罗文鹏',
  '屋场恳谈会',
  '十九届五中全会',
  '12345',
  '1—6月',
  '“三高四新”',
  '三高四新',
]

for (const query of [...phrases, '习近平总书记', '杉杉奥特莱斯']) {
  test(`the search for ${query} finds exactly the articles that contain it, and highlights it`, async () => {
    await search(searchPage, query)
    const urls = await showAll(searchPage)
    assert.deepEqual(urls.sort(), pathsOf(query))
    assert.notEqual(urls.length, 0)
    assert.equal(await searchPage.locator('#search-status').getAttribute('data-total'), String(urls.length))
    for (const item of await searchPage.locator('#search-results > li').all()) {
      const marks = await item.locator('mark').allTextContents()
      assert.ok(
        marks.some((mark) => normalize(mark) === normalize(query)),
        `${query} in ${marks.join('|')}`,
      )
    }
  })
}

const normalized: Array<[query: string, ...words: string[]]> = [
  ['劉越高', '刘越高'],
  ['刘越高 调研', '刘越高', '调研'],
  ['１２３４５', '12345'],
  ['jiugui', 'JIUGUI'],
  ['hnaawxcjb@163.com', 'hnaawxcjb@163.com'],
  ['衡', '衡'],
]

for (const [query, ...words] of normalized) {
  test(`the search for ${query} finds the articles with ${words.join(' and ')}`, async () => {
    await search(searchPage, query)
    const urls = await showAll(searchPage)
    assert.notEqual(urls.length, 0)
    assert.deepEqual(urls.sort(), pathsOf(...words))
  })
}

for (const [query, sentence] of [
  ['不存在的词语', '没有找到含有“不存在的词语”的文章。'],
  ['，', '检索词太短：请至少输入一个汉字、字母或数字。'],
  ['“'.repeat(20_000), '检索词太长：有20000字，最多200字。请删短，再检索一次。'],
] as const) {
  test(`the search for ${query.slice(0, 9)} explains why it finds nothing`, async () => {
    await search(searchPage, query)
    assert.equal(await searchPage.locator('#search-status').textContent(), sentence)
    assert.equal(await searchPage.locator('#search-status').getAttribute('data-total'), '0')
    assert.equal(await searchPage.locator('#search-results > li').count(), 0)
  })
}

test('results are newest first', async () => {
  await search(searchPage, '的')
  await showAll(searchPage)
  const times = searchPage.locator('#search-results time')
  const dates = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  assert.ok(dates.length > 10)
  assert.deepEqual(dates, dates.toSorted().reverse())
})

test('the search box of any page shows results with date, paper and kind, which link to articles', async () => {
  const page = await browser.openPage('/')
  await search(page, '刘越高')
  const item = page.locator('#search-results > li').first()
  assert.match((await item.locator('time').textContent()) ?? '', /^\d{4}年\d{1,2}月\d{1,2}日$/u)
  assert.notEqual(await item.locator('.result-paper').textContent(), '')
  assert.notEqual(await item.locator('.result-kind').textContent(), '')
  const url = await item.getAttribute('data-url')
  await item.locator('h2 a').click()
  await page.waitForURL(({ pathname }) => pathname === url)
  await page.context().close()
})

test('a result links to the part of the article that contains the words', async () => {
  const page = await browser.openPage('/')
  for (const query of ['屋场恳谈会', '杉杉奥特莱斯']) {
    await search(page, query)
    await page.locator('#search-results h2 a').first().click()
    const part = page.locator(':target')
    await part.waitFor()
    assert.ok(normalize(String(await part.textContent())).includes(query))
    assert.ok(await part.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
    await page.goBack()
  }
  await page.context().close()
})

test('the query is in the address, and the back button restores the previous query', async () => {
  const page = await browser.openPage(`/search/?q=${encodeURIComponent('刘越高')}`)
  await resultsShown(page)
  for (const typed of ['不存在', '不存在的词语']) {
    await page.locator('main input[name="q"]').fill(typed)
    await page.getByText(`没有找到含有“${typed}”的文章。`).waitFor()
  }
  await page.goBack()
  await page.getByText(/^找到\d+篇。$/u).waitFor()
  assert.equal(await page.locator('main input[name="q"]').inputValue(), '刘越高')
  assert.deepEqual((await showAll(page)).sort(), pathsOf('刘越高'))
  await page.context().close()
})

const narrowed: Array<
  [choices: Record<string, string>, isWithin: (each: Searchable) => boolean, label: string]
> = [
  [{ paper: '衡阳日报' }, ({ slug }) => slug === 'hyrb', '衡阳日报'],
  [{ from: '2022年' }, ({ year }) => year >= 2022, '2022年以来'],
  [{ from: '2022年', to: '2020年' }, ({ year }) => year >= 2020 && year <= 2022, '2020年至2022年'],
  [
    { paper: '衡阳晚报', from: '2022年', to: '2022年' },
    ({ slug, year }) => slug === 'hywb' && year === 2022,
    '衡阳晚报，2022年',
  ],
]

async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, label] of Object.entries(choices))
    await page.locator(`main select[name="${name}"]`).selectOption({ label })
}

for (const [choices, isWithin, label] of narrowed) {
  test(`a search in ${label} finds exactly its articles, by choice and by address`, async () => {
    const page = await browser.openPage(`/search/?q=${encodeURIComponent('的')}`)
    const expected = pathsWithin(isWithin, '的')
    assert.ok(expected.length > 0 && expected.length < pathsOf('的').length)
    await choose(page, choices)
    await page.getByText(`${label}：找到${expected.length}篇。`, { exact: true }).waitFor()
    assert.deepEqual((await showAll(page)).sort(), expected)
    await page.reload()
    await page.getByText(`${label}：找到${expected.length}篇。`, { exact: true }).waitFor()
    assert.deepEqual((await showAll(page)).sort(), expected)
    await page.context().close()
  })
}

test('the back button undoes one choice at a time, also by keyboard', async () => {
  const page = await browser.openPage(`/search/?q=${encodeURIComponent('衡')}`)
  const status = page.locator('#search-status[data-state="done"]')
  const all = `找到${pathsOf('衡').length}篇。`
  const ofPaper = `衡阳晚报：找到${pathsWithin(({ slug }) => slug === 'hywb', '衡').length}篇。`
  await status.filter({ hasText: all }).waitFor()
  await page.locator('main input[name="q"]').focus()
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key)
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await status.filter({ hasText: ofPaper }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await status.filter({ hasText: '衡阳晚报，2023年以来：' }).waitFor()
  for (const label of [ofPaper, all]) {
    await page.goBack()
    await status.filter({ hasText: new RegExp(`^${label}$`, 'u') }).waitFor()
  }
  assert.deepEqual(
    await page.locator('main select').evaluateAll((all) => all.map((one) => Reflect.get(one, 'value'))),
    ['', '', ''],
  )
  await page.context().close()
})

test('the scope is named when nothing is found, and unknown scopes are ignored', async () => {
  const address = (more: string): string => `/search/?q=${encodeURIComponent('刘越高')}&${more}`
  const page = await browser.openPage(address('paper=hywb&to=2021'))
  await page.getByText('衡阳晚报，到2021年为止：没有找到含有“刘越高”的文章。').waitFor()
  await page.goto(`${browser.origin}${address('paper=nobody&from=1066')}`)
  await page.getByText(`找到${pathsOf('刘越高').length}篇。`, { exact: true }).waitFor()
  await page.context().close()
})

test('no search runs while an input method composes', async () => {
  const page = await browser.openPage('/search/')
  const keyboard = await page.context().newCDPSession(page)
  await page.locator('main input[name="q"]').focus()
  await keyboard.send('Input.imeSetComposition', { text: 'liuyuegao', selectionStart: 9, selectionEnd: 9 })
  await page.waitForTimeout(600)
  assert.equal(await page.locator('#search-status').getAttribute('data-state'), 'idle')
  await keyboard.send('Input.insertText', { text: '刘越高' })
  await resultsShown(page)
  assert.equal(new URL(page.url()).searchParams.get('q'), '刘越高')
  assert.deepEqual((await showAll(page)).sort(), pathsOf('刘越高'))
  await page.context().close()
})

test('no test of this file caused an error in the page', () => assert.deepEqual(browser.errors, []))

const files = ['shards.json', 'pagefind.js', '*.pf_meta', '*.pf_index', '*.pf_fragment', '*.pf_filter']

for (const missing of files) {
  test(`the search reports an error when ${missing} cannot be loaded, and recovers`, async () => {
    const page = await browser.openPage('/search/?paper=hywb')
    await page.context().route(`**/${missing}`, (route) => route.abort())
    await page.locator('main input[name="q"]').fill('刘越高')
    await page.keyboard.press('Enter')
    await page.locator('#search-status[data-state="error"]').waitFor()
    assert.match((await page.locator('#search-status').textContent()) ?? '', /^检索没有成功/u)
    await page.context().unroute(`**/${missing}`)
    await search(page, '刘越高')
    const expected = pathsWithin(({ slug }) => slug === 'hywb', '刘越高')
    assert.notEqual(expected.length, 0)
    assert.deepEqual((await showAll(page)).sort(), expected)
    await page.context().close()
  })
}

test('a failed earlier search does not affect a later one', async () => {
  const page = await browser.openPage('/search/')
  let failRequest = (): void => undefined
  const bothStarted = new Promise<void>((resolve) => {
    failRequest = resolve
  })
  await page.context().route(
    '**/shards.json',
    async (route) => {
      await bothStarted
      await route.abort()
    },
    { times: 1 },
  )
  const box = page.locator('main input[name="q"]')
  for (const query of ['刘', '刘越高']) {
    await box.fill(query)
    await page.keyboard.press('Enter')
  }
  failRequest()
  await page.locator('#search-status:not([data-state="loading"])').waitFor()
  assert.deepEqual((await showAll(page)).sort(), pathsOf('刘越高'))
  await page.context().close()
})
