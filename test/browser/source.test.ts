import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { articlePath, sourcePath } from '#model/addresses/address.ts'
import { records } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

const issue = records.find(({ messages }) => messages.length > 1) ?? records[0]
assert.ok(issue)
const source = sourcePath(issue)

/** Whether what the address leads to stands in view, below the bar that stays. */
const isInView = `(() => {
  const target = document.querySelector(':target')
  const top = target.getBoundingClientRect().top
  return top >= document.querySelector('.source-tools').getBoundingClientRect().bottom - 1 && top < innerHeight
})()`

/** Milliseconds after which a page that has moved by itself would be still. */
const settled = 800

const article = issue.items.find(
  ({ body, headline, bylines }) => body.length > 1 && headline && bylines.length > 0,
)
assert.ok(article)
const path = articlePath(issue, article.id)

const squeezed = (words: string): string => words.replaceAll(/\s/gu, '')

const ways = [
  ['the headline', 'headline', '.headline-line-number .line-number'],
  ['a byline within the lead', 'byline', '#byline .line-number'],
  ['a paragraph', 'p2', '#p2 .line-number'],
]
for (const [what, anchor, line = ''] of ways)
  test(`a reader goes from ${what} to its line and back, and sees where he arrives`, async () => {
    const page = await visitor.openPage(path)
    await page.click(line)
    await page.waitForURL(`**${source}#*`)
    assert.equal(await page.evaluate(isInView), true)
    const lit =
      'getComputedStyle(document.querySelector(".collation-row:has(:target) .reading-cell")).backgroundColor'
    assert.notEqual(await page.evaluate(lit), 'rgba(0, 0, 0, 0)')
    await page.click(`.collation-row:has(:target) a[href$="#${anchor}"]`)
    await page.waitForURL(`**${path}#${anchor}`)
    const arrived = `getComputedStyle(document.querySelector("#${anchor}")).backgroundColor`
    assert.notEqual(await page.evaluate(arrived), 'rgba(0, 0, 0, 0)')
    await page.context().close()
  })

test('the line numbers of an article stand in view beside its text, and are not copied with it', async () => {
  const page = await visitor.openPage(path, { viewport: { width: 1024, height: 800 } })
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
  assert.equal(squeezed(copied), squeezed(parts.join('')))
  await page.context().close()
})

test('on a phone, the line numbers above the text lead to their lines, however far below', async () => {
  const page = await visitor.openPage(source, { viewport: { width: 360, height: 800 } })
  const numbers = await page.locator('.line-links a').all()
  assert.ok(numbers.length > 2)
  for (const number of [...numbers.slice(-2), ...numbers.slice(0, 1)]) {
    await page.evaluate('scrollTo(0, 0)')
    await number.click()
    await page.waitForTimeout(settled)
    assert.equal(await page.evaluate(isInView), true, `${await number.textContent()}`)
  }
  await page.context().close()
})

test('the legend filters by role without a script, and what an address leads to stays in view', async () => {
  const page = await visitor.openPage(source, { javaScriptEnabled: false })
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
  await page.goto(`${visitor.origin}${source}#L1`)
  assert.equal(await page.evaluate(isInView), true)
  await page.check('#only-doubt')
  assert.equal(await page.locator(':target').isVisible(), true)
  assert.ok((await shown()).length > 1)
  await page.context().close()
})

test('a reader goes from doubt to doubt', async () => {
  const page = await visitor.openPage(source)
  await page.click('.first-message-link')
  for (let index = 1; index < issue.messages.length; index++) {
    assert.equal(await page.evaluate('location.hash'), `#D${index}`)
    assert.equal(await page.evaluate(isInView), true, `D${index}`)
    await page.click(':target .message-note-nav a:last-child')
  }
  assert.equal(await page.evaluate('location.hash'), `#D${issue.messages.length}`)
  await page.context().close()
})
