/** 外观 in a browser: the choice is kept, equals the same device setting, and does not apply to print. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { addressByKind } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

const sheet = readFileSync(new URL('../../templates/assets/tokens.css', import.meta.url), 'utf8')
const tokens = [...sheet.matchAll(/(--[\w-]+): light-dark\(/gu)].map(([, token]) => token)

/** The computed values of all colour tokens. */
const colours = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`${JSON.stringify(tokens)}.map((token) => {
    document.body.style.color = 'var(' + token + ')'
    return getComputedStyle(document.body).color
  })`)

const scheme = (page: Page): Promise<string> =>
  page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme')

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  assert.deepEqual(await page.locator('.themes [aria-pressed="true"]').allTextContents(), [name])
}

test('a chosen theme has the same colours as the device setting', async () => {
  const page = await browser.openPage('/')
  assert.ok(tokens.length > 10)
  const byDevice: Record<string, string[]> = {}
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    byDevice[colorScheme] = await colours(page)
  }
  assert.notDeepEqual(byDevice.light, byDevice.dark)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await choose(page, '深色')
    assert.deepEqual([await scheme(page), await colours(page)], ['dark', byDevice.dark])
    await choose(page, '浅色')
    assert.deepEqual([await scheme(page), await colours(page)], ['light', byDevice.light])
    await choose(page, '跟随系统')
    assert.deepEqual([await scheme(page), await colours(page)], ['light dark', byDevice[colorScheme]])
  }
  await page.context().close()
})

test('the choice applies to every kind of page, and to a page reached by the back button', async () => {
  await browser.forEachPageKind({ colorScheme: 'light' }, async (page, kind) => {
    const isFirst = kind === Object.keys(addressByKind)[0]
    if (isFirst) await choose(page, '深色')
    assert.equal(await scheme(page), 'dark', kind)
    assert.deepEqual(await page.locator('.themes [aria-pressed="true"]').allTextContents(), ['深色'], kind)
  })
  const page = await browser.openPage('/')
  await page.goto(`${browser.origin}/about/`)
  await choose(page, '深色')
  await page.goBack()
  assert.equal(await scheme(page), 'dark')
  await page.context().close()
})

test('the choice applies to other windows at once', async () => {
  const page = await browser.openPage('/')
  const other = await page.context().newPage()
  await other.goto(`${browser.origin}/about/`)
  await choose(page, '深色')
  await other.locator('[data-theme="dark"]').waitFor()
  await page.context().close()
})

test('print is light for every choice', async () => {
  const page = await browser.openPage('/', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  const printed = await colours(page)
  await page.emulateMedia({ media: 'screen' })
  await choose(page, '深色')
  await page.emulateMedia({ media: 'print' })
  assert.deepEqual([await scheme(page), await colours(page)], ['light', printed])
  await page.context().close()
})

test('without scripts there are no theme buttons, and the device setting applies', async () => {
  const page = await browser.openPage('/', { javaScriptEnabled: false, colorScheme: 'dark' })
  assert.equal(await page.locator('.themes').isVisible(), false)
  assert.equal(await scheme(page), 'light dark')
  await page.context().close()
})
