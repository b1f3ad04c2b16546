import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { articlePath, sourcePath } from '#model/addresses/address.ts'
import { records } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

const issue = records.find(({ messages }) => messages.length > 1) ?? records[0]
assert.ok(issue)
const source = sourcePath(issue)

/** Whether the `:target` is in the viewport, below the sticky toolbar. */
const isInView = `(() => {
  const target = document.querySelector(':target')
  const top = target.getBoundingClientRect().top
  return top >= document.querySelector('.source-tools').getBoundingClientRect().bottom - 1 && top < innerHeight
})()`

/** Milliseconds after which smooth scrolling has ended. */
const scrollDuration = 800

const article = issue.items.find(
  ({ body, headline, bylines }) => body.length > 1 && headline && bylines.length > 0,
)
assert.ok(article)
const path = articlePath(issue, article.id)

const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '')

const lineLinks = [
  ['the headline', 'headline', '.headline-line-number .line-number'],
  ['a byline within the lead', 'byline', '#byline .line-number'],
  ['a paragraph', 'p2', '#p2 .line-number'],
]
for (const [what, anchor, line = ''] of lineLinks)
  test(`the line number of ${what} links to its raw line and back, with the target highlighted`, async () => {
    const page = await browser.openPage(path)
    await page.click(line)
    await page.waitForURL(`**${source}#*`)
    assert.equal(await page.evaluate(isInView), true)
    const rowColor =
      'getComputedStyle(document.querySelector(".collation-row:has(:target) .reading-cell")).backgroundColor'
    assert.notEqual(await page.evaluate(rowColor), 'rgba(0, 0, 0, 0)')
    await page.click(`.collation-row:has(:target) a[href$="#${anchor}"]`)
    await page.waitForURL(`**${path}#${anchor}`)
    const partColor = `getComputedStyle(document.querySelector("#${anchor}")).backgroundColor`
    assert.notEqual(await page.evaluate(partColor), 'rgba(0, 0, 0, 0)')
    await page.context().close()
  })

test('the line numbers of an article are visible beside its text and are not copied with it', async () => {
  const page = await browser.openPage(path, { viewport: { width: 1024, height: 800 } })
  const lines = page.locator('.article .line-number')
  const text = await page.locator('.article-content').boundingBox()
  assert.ok(text && (await lines.count()) > 3)
  for (const line of await lines.all()) {
    const box = await line.boundingBox()
    assert.ok(box && box.x >= 0 && box.x + box.width <= text.x, JSON.stringify(box))
  }
  await page.evaluate('getSelection().selectAllChildren(document.querySelector(".text"))')
  const copied = await page.evaluate<string>('getSelection().toString()')
  const parts = [article.dateline?.text, ...article.body.map(({ text: words }) => words)]
  assert.equal(withoutSpace(copied), withoutSpace(parts.join('')))
  await page.context().close()
})

test('on a phone, the line links above the text scroll to their lines', async () => {
  const page = await browser.openPage(source, { viewport: { width: 360, height: 800 } })
  const numbers = await page.locator('.line-links a').all()
  assert.ok(numbers.length > 2)
  for (const number of [...numbers.slice(-2), ...numbers.slice(0, 1)]) {
    await page.evaluate('scrollTo(0, 0)')
    await number.click()
    await page.waitForTimeout(scrollDuration)
    assert.equal(await page.evaluate(isInView), true, `${await number.textContent()}`)
  }
  await page.context().close()
})

test('the legend filters rows by role without scripts, and the target row is always shown', async () => {
  const page = await browser.openPage(source, { javaScriptEnabled: false })
  const shown = async (): Promise<string[]> => {
    const rows = await page.locator('.collation-row:visible').all()
    return Promise.all(rows.map(async (row) => (await row.getAttribute('class')) ?? ''))
  }
  const all = await shown()
  await page.check('#only-headline')
  const headlines = await shown()
  assert.ok(headlines.length > 1 && headlines.length < all.length)
  assert.ok(headlines.every((name) => name.includes('role-headline')))
  await page.focus('#only-headline')
  await page.keyboard.press('ArrowRight')
  assert.ok((await shown()).every((name) => !name.includes('role-headline')))
  await page.check('#only-all')
  assert.equal((await shown()).length, all.length)
  await page.goto(`${browser.origin}${source}#L1`)
  assert.equal(await page.evaluate(isInView), true)
  await page.check('#only-doubt')
  assert.equal(await page.locator(':target').isVisible(), true)
  assert.ok((await shown()).length > 1)
  await page.context().close()
})

test('every message links to the next one', async () => {
  const page = await browser.openPage(source)
  await page.click('.first-message-link')
  for (let index = 1; index < issue.messages.length; index++) {
    assert.equal(await page.evaluate('location.hash'), `#D${index}`)
    assert.equal(await page.evaluate(isInView), true, `D${index}`)
    await page.click(':target .message-note-nav a:last-child')
  }
  assert.equal(await page.evaluate('location.hash'), `#D${issue.messages.length}`)
  await page.context().close()
})
