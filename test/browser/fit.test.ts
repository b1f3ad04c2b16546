/** WCAG 2.2: 1.4.10 reflow at 320 pixels, 1.4.4 text at 200 %, 1.4.12 text spacing. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { evaluateInPage } from './evaluate-in-page.ts'
import { layoutFaults } from './layout-faults.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

/** Lays out all row groups of 原文对照, also those outside the viewport. */
const layoutAll = '* { content-visibility: visible !important }'

type Prepare = (page: Page) => Promise<unknown>

async function faultsOf(options: BrowserContextOptions, prepare: Prepare): Promise<string[]> {
  const found: string[] = []
  await browser.forEachPageKind(options, async (page, kind) => {
    await page.addStyleTag({ content: layoutAll })
    await prepare(page)
    found.push(...(await evaluateInPage(page, layoutFaults)).map((fault) => `${kind}: ${fault}`))
  })
  return found
}

const viewport = (width: number): BrowserContextOptions => ({
  viewport: { width, height: 800 },
  bypassCSP: true,
})

test('every kind of page fits 320 pixels', async () => {
  assert.deepEqual(await faultsOf(viewport(320), async () => undefined), [])
})

/** Doubles the default font size of the browser, which also affects rem lengths and media queries. */
const doubled: Prepare = async (page) => {
  const settings = await page.context().newCDPSession(page)
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

for (const width of [768, 1280])
  test(`every kind of page fits ${width} pixels with the font size doubled`, async () => {
    assert.deepEqual(await faultsOf(viewport(width), doubled), [])
  })

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

test('every kind of page fits with the text spacing of WCAG 1.4.12', async () => {
  assert.deepEqual(await faultsOf(viewport(360), (page) => page.addStyleTag({ content: spacing })), [])
})
