/** The controls of the article page in a browser, mostly used by keyboard. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { addressByKind } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

const path = addressByKind.article ?? ''

const textSize = (page: Page): Promise<number> =>
  page.evaluate<number>('parseFloat(getComputedStyle(document.querySelector(".text")).fontSize)')

const pressedButtons = (page: Page): Promise<string[]> =>
  page.locator('.reading-bar [aria-pressed="true"]').allTextContents()

/** Waits until a condition is true; fails after five seconds. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5000; !(await condition()); ) {
    assert.ok(Date.now() < end, `never true: ${condition}`)
    await setTimeout(50)
  }
}

async function pressWithKeys(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

test('the text size has four steps, is stored, and applies to the next article', async () => {
  const page = await browser.openPage(path)
  const sizes: number[] = []
  for (const name of ['小', '中', '大', '特大']) {
    await pressWithKeys(page, name)
    assert.deepEqual(await pressedButtons(page), [name])
    sizes.push(await textSize(page))
  }
  assert.deepEqual(
    sizes,
    [...new Set(sizes)].toSorted((a, b) => a - b),
  )
  await page.locator('.nav-link-next').click()
  await page.waitForLoadState('load')
  assert.deepEqual(await pressedButtons(page), ['特大'])
  assert.equal(await textSize(page), sizes[3])
  await page.context().close()
})

test('竖排 sets vertical text, scrolls by keys and wheel, and is stored', async () => {
  const page = await browser.openPage(path, { viewport: { width: 800, height: 700 } })
  const content = page.locator('.article-content')
  const left = (): Promise<number> => content.evaluate((element) => element.scrollLeft)
  const mode = (): Promise<string> => content.evaluate((element) => getComputedStyle(element).writingMode)
  assert.equal(await mode(), 'horizontal-tb')
  await pressWithKeys(page, '竖排')
  assert.equal(await mode(), 'vertical-rl')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  assert.equal(await content.evaluate((element) => element === document.activeElement), true)
  await page.keyboard.press('PageDown')
  await until(async () => (await left()) < -200)
  await page.keyboard.press('Home')
  await until(async () => (await left()) > -2)
  await content.hover()
  await page.mouse.wheel(0, 300)
  await until(async () => Math.abs((await left()) + 300) < 2)
  await page.reload()
  assert.equal(await mode(), 'vertical-rl')
  const marked = await content.locator('.combined').allTextContents()
  assert.ok(marked.length > 0 && marked.every((digits) => /^\d{1,2}$/u.test(digits)))
  await pressWithKeys(page, '竖排')
  assert.deepEqual([await mode(), await left()], ['horizontal-tb', 0])
  await page.context().close()
})

test('copy buttons copy link and citations, and report it', async () => {
  const page = await browser.openPage(path, { permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = (): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()')
  const status = page.getByRole('status')
  await pressWithKeys(page, '复制链接')
  await status.filter({ hasText: '已复制链接' }).waitFor()
  assert.match(await copied(), new RegExp(`^https?://[^/]+${path}$`, 'u'))
  await pressWithKeys(page, '复制GB/T 7714—2025 引文')
  await status.filter({ hasText: '已复制GB/T 7714—2025 引文' }).waitFor()
  assert.equal(await copied(), await page.locator('#cite-2025').textContent())
  await page.getByText('其他格式').click()
  await pressWithKeys(page, '复制CSL-JSON 引文')
  await status.filter({ hasText: '已复制CSL-JSON 引文' }).waitFor()
  const [item] = JSON.parse(await copied())
  assert.equal(item.type, 'article-newspaper')
  await page.context().close()
})

test('without clipboard access, the text is selected and the keys are shown', async () => {
  const page = await browser.openPage(path)
  await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))')
  await pressWithKeys(page, '复制GB/T 7714—2025 引文')
  await page.getByRole('status').filter({ hasText: '请按 Ctrl+C 复制' }).waitFor()
  assert.equal(
    await page.evaluate<string>('getSelection().toString().trim()'),
    (await page.locator('#cite-2025').textContent())?.trim(),
  )
  await page.context().close()
})

test('the date of access is the local date; without scripts it is a placeholder', async () => {
  const page = await browser.openPage(path, { timezoneId: 'Asia/Shanghai' })
  const today = await page.evaluate<string>('new Date().toLocaleDateString("sv-SE")')
  const text = (id: string): Promise<string> => page.locator(id).textContent().then(String)
  assert.ok((await text('#cite-2015')).includes(`[${today}].https://`))
  assert.ok((await text('#cite-bibtex')).includes(`urldate = {${today}}`))
  const [item] = JSON.parse(await text('#cite-csl'))
  assert.deepEqual(item.accessed, { 'date-parts': [today.split('-').map(Number)] })
  await page.context().close()
  const withoutScripts = await browser.openPage(path, { javaScriptEnabled: false })
  assert.match(String(await withoutScripts.locator('#cite-2015').textContent()), /\[引用日期\]\.https:\/\//u)
  assert.doesNotMatch(String(await withoutScripts.locator('#cite-bibtex').textContent()), /urldate/u)
  assert.equal(await withoutScripts.locator('.reading-bar').isVisible(), false)
  assert.equal(await withoutScripts.locator('button[data-copy]:visible').count(), 0)
  assert.equal(await withoutScripts.locator('#permalink').isVisible(), true)
  await withoutScripts.context().close()
})

test('an article prints on one sheet with its citation and without controls', async () => {
  const page = await browser.openPage(path)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('#cite-2025').isVisible(), true)
  assert.equal(await page.locator('button:visible').count(), 0)
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length, 1)
  await page.context().close()
})

test('no test of this file caused an error in the page', () => {
  assert.deepEqual(browser.errors, [])
})
