/** 外观 in a real browser: kept, the same by choice as by the device's own setting, and light on paper. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { addressByKind } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

const sheet = readFileSync(new URL('../../templates/assets/tokens.css', import.meta.url), 'utf8')
const tokens = [...sheet.matchAll(/(--[\w-]+): light-dark\(/gu)].map(([, token]) => token)

/** Every colour of the site as the page now has it. */
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

test('a theme that is chosen has the very colours that the device’s own setting gives', async () => {
  const page = await visitor.openPage('/')
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

test('the choice holds on every kind of page, and on one to which the reader goes back', async () => {
  await visitor.forEachPageKind({ colorScheme: 'light' }, async (page, kind) => {
    const isFirst = kind === Object.keys(addressByKind)[0]
    if (isFirst) await choose(page, '深色')
    assert.equal(await scheme(page), 'dark', kind)
    assert.deepEqual(await page.locator('.themes [aria-pressed="true"]').allTextContents(), ['深色'], kind)
  })
  const page = await visitor.openPage('/')
  await page.goto(`${visitor.origin}/about/`)
  await choose(page, '深色')
  await page.goBack()
  assert.equal(await scheme(page), 'dark')
  await page.context().close()
})

test('another window follows', async () => {
  const page = await visitor.openPage('/')
  const other = await page.context().newPage()
  await other.goto(`${visitor.origin}/about/`)
  await choose(page, '深色')
  await other.locator('[data-theme="dark"]').waitFor()
  await page.context().close()
})

test('paper is white, whatever is chosen', async () => {
  const page = await visitor.openPage('/', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  const onPaper = await colours(page)
  await page.emulateMedia({ media: 'screen' })
  await choose(page, '深色')
  await page.emulateMedia({ media: 'print' })
  assert.deepEqual([await scheme(page), await colours(page)], ['light', onPaper])
  await page.context().close()
})

test('without a script there is no switch, and the device decides', async () => {
  const page = await visitor.openPage('/', { javaScriptEnabled: false, colorScheme: 'dark' })
  assert.equal(await page.locator('.themes').isVisible(), false)
  assert.equal(await scheme(page), 'light dark')
  await page.context().close()
})
