/** A damaged file of the search is an error or a right answer, never 没有找到 or a wrong number of articles. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

/** Needs every kind of file, also the filter by newspaper. */
const address = `/search/?q=${encodeURIComponent('刘越高')}&paper=hywb`

const htmlPage = Buffer.from(
  '<!doctype html><html lang="zh-CN"><title>登录</title><p>请先登录无线网络。</p></html>',
)

/** Bytes that differ from call to call would make failures hard to repeat. */
const garbage = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 0xff))

function withFlip(content: Buffer, at: number): Buffer {
  const flipped = Buffer.from(content)
  flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at)
  return flipped
}

type Damage = (content: Buffer) => { status?: number; contentType?: string; body: Buffer }

const damages: Record<string, Damage> = {
  empty: () => ({ body: Buffer.alloc(0) }),
  'cut in half': (content) => ({ body: content.subarray(0, content.length >> 1) }),
  garbage: (content) => ({ body: garbage(content.length) }),
  'an HTML page with status 200': () => ({ contentType: 'text/html; charset=utf-8', body: htmlPage }),
  'changed in one byte': (content) => ({ body: withFlip(content, content.length >> 1) }),
  missing: () => ({ status: 404, contentType: 'text/html', body: htmlPage }),
}

const files = [
  'shards.json',
  'pagefind.js',
  'wasm.unknown.pagefind',
  'pagefind-entry.json*',
  '*.pf_meta',
  '*.pf_index',
  '*.pf_filter',
  '*.pf_fragment',
]

/** Status, number of results in the list, and text of the search that ends next. */
async function searchOutcome(): Promise<string> {
  const status = page.locator('#search-status')
  await page.locator('#search-status:is([data-state="done"], [data-state="error"])').waitFor()
  const items = await page.locator('#search-results > li').count()
  return `${await status.getAttribute('data-state')} ${items} ${await status.textContent()}`
}

/** One page for all tests; routes switch off the browser's cache. */
const page = await browser.openPage(address)
const rightAnswer = await searchOutcome()

/** Searches with damaged files; returns how many were sent, and the outcome. */
async function searchWith(file: string, damage: Damage): Promise<{ sent: number; outcome: string }> {
  let sent = 0
  await page.route(`**/${file}`, async (route) => {
    const response = await route.fetch()
    sent += 1
    await route.fulfill({ response, ...damage(await response.body()) })
  })
  await page.goto(browser.origin + address)
  const outcome = await searchOutcome()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  return { sent, outcome }
}

test('the search finds articles when no file is damaged', () => {
  assert.match(rightAnswer, /^done [1-9]\d* 衡阳晚报：找到\d+篇。$/u)
})

for (const file of files)
  for (const [name, damage] of Object.entries(damages))
    test(`${file}, ${name}: the search gives the right answer or an error`, async () => {
      const { sent, outcome } = await searchWith(file, damage)
      assert.notEqual(sent, 0)
      if (outcome !== rightAnswer)
        assert.match(outcome, /^error \d+ 检索没有成功：索引未能载入。请检查网络，再试一次。$/u)
    })
