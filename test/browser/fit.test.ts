/** WCAG 2.2: 1.4.10 reflow at 320 pixels, 1.4.4 text at 200 %, 1.4.12 text spacing. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { evaluateInPage } from './evaluate-in-page.ts'
import { layoutFaults } from './layout-faults.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

/** Groups of 原文对照 are laid out as they are reached; here all are. */
const laidOut = '* { content-visibility: visible !important }'

type Prepare = (page: Page) => Promise<unknown>

async function misfitsOf(options: BrowserContextOptions, prepare: Prepare): Promise<string[]> {
  const found: string[] = []
  await visitor.forEachPageKind(options, async (page, kind) => {
    await page.addStyleTag({ content: laidOut })
    await prepare(page)
    found.push(...(await evaluateInPage(page, layoutFaults)).map((misfit) => `${kind}: ${misfit}`))
  })
  return found
}

const wide = (width: number): BrowserContextOptions => ({ viewport: { width, height: 800 }, bypassCSP: true })

test('every kind of page fits a phone of 320 pixels', async () => {
  assert.deepEqual(await misfitsOf(wide(320), async () => undefined), [])
})

/** Letters twice as large by the reader's own setting, to which lengths in rem and queries answer. */
const doubled: Prepare = async (page) => {
  const settings = await page.context().newCDPSession(page)
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

for (const width of [768, 1280])
  test(`every kind of page fits ${width} pixels with letters twice as large`, async () => {
    assert.deepEqual(await misfitsOf(wide(width), doubled), [])
  })

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

test('every kind of page fits with the spacing that a reader may ask for', async () => {
  assert.deepEqual(await misfitsOf(wide(360), (page) => page.addStyleTag({ content: spacing })), [])
})
