import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const runAxe = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`

/** Lays out everything: axe reports elements that are not laid out (content-visibility) as overlapping. */
const layoutAll = '* { content-visibility: visible !important }'

/** Opens all `<details>`, so that axe checks their content. */
const openDetails = `for (const details of document.querySelectorAll('details')) details.open = true`

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(runAxe)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** Reduced motion: links have no colour transition while axe measures contrast. */
const contextOptions = { bypassCSP: true, reducedMotion: 'reduce' as const }

/** Each theme with the opposite device setting; theme.test.ts checks that both give the same colours. */
const themes = [
  ['light', 'dark'],
  ['dark', 'light'],
] as const

test('axe reports no violation on any kind of page, light and dark, 360 and 1280 pixels wide', async () => {
  const found: string[] = []
  await browser.forEachPageKind(contextOptions, async (page, kind) => {
    await page.addStyleTag({ content: layoutAll })
    await page.evaluate(`${axe.source}; ${openDetails}`)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const [theme, colorScheme] of themes) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
        const violations = await violationsOn(page)
        found.push(...violations.map((violation) => `${kind}, ${width}, ${theme}: ${violation}`))
      }
    }
  })
  assert.deepEqual(found, [])
})
