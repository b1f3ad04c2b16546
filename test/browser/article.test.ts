/** The controls of an article's page in a real browser, most of them worked from the keyboard. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { addressByKind } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

const path = addressByKind.article ?? ''

const sizeOfText = (page: Page): Promise<number> =>
  page.evaluate<number>('parseFloat(getComputedStyle(document.querySelector(".text")).fontSize)')

const pressed = (page: Page): Promise<string[]> =>
  page.locator('.reading-bar [aria-pressed="true"]').allTextContents()

/** Waits, no longer than five seconds, until something holds. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5000; !(await holds()); ) {
    assert.ok(Date.now() < end, `never held: ${holds}`)
    await setTimeout(50)
  }
}

async function pressWithKeys(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

test('the size of the text has four steps, is kept, and holds for the next article', async () => {
  const page = await visitor.openPage(path)
  const sizes: number[] = []
  for (const name of ['小', '中', '大', '特大']) {
    await pressWithKeys(page, name)
    assert.deepEqual(await pressed(page), [name])
    sizes.push(await sizeOfText(page))
  }
  assert.deepEqual(
    sizes,
    [...new Set(sizes)].toSorted((a, b) => a - b),
  )
  await page.locator('.nav-link-next').click()
  await page.waitForLoadState('load')
  assert.deepEqual(await pressed(page), ['特大'])
  assert.equal(await sizeOfText(page), sizes[3])
  await page.context().close()
})

test('竖排 sets the text in vertical lines, leads on by keys and wheel, and is kept', async () => {
  const page = await visitor.openPage(path, { viewport: { width: 800, height: 700 } })
  const leaf = page.locator('.article-content')
  const left = (): Promise<number> => leaf.evaluate((element) => element.scrollLeft)
  const mode = (): Promise<string> => leaf.evaluate((element) => getComputedStyle(element).writingMode)
  assert.equal(await mode(), 'horizontal-tb')
  await pressWithKeys(page, '竖排')
  assert.equal(await mode(), 'vertical-rl')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  assert.equal(await leaf.evaluate((element) => element === document.activeElement), true)
  await page.keyboard.press('PageDown')
  await until(async () => (await left()) < -200)
  await page.keyboard.press('Home')
  await until(async () => (await left()) > -2)
  await leaf.hover()
  await page.mouse.wheel(0, 300)
  await until(async () => Math.abs((await left()) + 300) < 2)
  await page.reload()
  assert.equal(await mode(), 'vertical-rl')
  const marked = await leaf.locator('.combined').allTextContents()
  assert.ok(marked.length > 0 && marked.every((digits) => /^\d{1,2}$/u.test(digits)))
  await pressWithKeys(page, '竖排')
  assert.deepEqual([await mode(), await left()], ['horizontal-tb', 0])
  await page.context().close()
})

test('copies link and citations, and says so', async () => {
  const page = await visitor.openPage(path, { permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = (): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()')
  const spoken = page.getByRole('status')
  await pressWithKeys(page, '复制链接')
  await spoken.filter({ hasText: '已复制链接' }).waitFor()
  assert.match(await copied(), new RegExp(`^https?://[^/]+${path}$`, 'u'))
  await pressWithKeys(page, '复制GB/T 7714—2025 引文')
  await spoken.filter({ hasText: '已复制GB/T 7714—2025 引文' }).waitFor()
  assert.equal(await copied(), await page.locator('#cite-2025').textContent())
  await page.getByText('其他格式').click()
  await pressWithKeys(page, '复制CSL-JSON 引文')
  await spoken.filter({ hasText: '已复制CSL-JSON 引文' }).waitFor()
  const [item] = JSON.parse(await copied())
  assert.equal(item.type, 'article-newspaper')
  await page.context().close()
})

test('where nothing may be copied, the text is selected and the reader told the keys', async () => {
  const page = await visitor.openPage(path)
  await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))')
  await pressWithKeys(page, '复制GB/T 7714—2025 引文')
  await page.getByRole('status').filter({ hasText: '请按 Ctrl+C 复制' }).waitFor()
  assert.equal(
    await page.evaluate<string>('getSelection().toString().trim()'),
    (await page.locator('#cite-2025').textContent())?.trim(),
  )
  await page.context().close()
})

test('the day of access is the reader’s today; without a script it may be filled in by hand', async () => {
  const page = await visitor.openPage(path, { timezoneId: 'Asia/Shanghai' })
  const today = await page.evaluate<string>('new Date().toLocaleDateString("sv-SE")')
  const text = (id: string): Promise<string> => page.locator(id).textContent().then(String)
  assert.ok((await text('#cite-2015')).includes(`[${today}].https://`))
  assert.ok((await text('#cite-bibtex')).includes(`urldate = {${today}}`))
  const [item] = JSON.parse(await text('#cite-csl'))
  assert.deepEqual(item.accessed, { 'date-parts': [today.split('-').map(Number)] })
  await page.context().close()
  const bare = await visitor.openPage(path, { javaScriptEnabled: false })
  assert.match(String(await bare.locator('#cite-2015').textContent()), /\[引用日期\]\.https:\/\//u)
  assert.doesNotMatch(String(await bare.locator('#cite-bibtex').textContent()), /urldate/u)
  assert.equal(await bare.locator('.reading-bar').isVisible(), false)
  assert.equal(await bare.locator('button[data-copy]:visible').count(), 0)
  assert.equal(await bare.locator('#permalink').isVisible(), true)
  await bare.context().close()
})

test('an article prints on one sheet, with its citation and without controls', async () => {
  const page = await visitor.openPage(path)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('#cite-2025').isVisible(), true)
  assert.equal(await page.locator('button:visible').count(), 0)
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' })
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length, 1)
  await page.context().close()
})

test('nothing went wrong meanwhile', () => {
  assert.deepEqual(visitor.errors, [])
})
