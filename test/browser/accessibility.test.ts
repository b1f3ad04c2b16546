import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that depend on colours, checked in the dark theme as well. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Lays out everything: axe reports elements that are not laid out (content-visibility) as overlapping. */
const layoutAll = '* { content-visibility: visible !important }'

/** Opens all `<details>`, so that axe checks their content. */
const openDetails = `for (const details of document.querySelectorAll('details')) details.open = true`

async function violationsOn(page: Page, runOnly: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** Reduced motion: links have no colour transition while axe measures contrast. */
const contextOptions = { bypassCSP: true, reducedMotion: 'reduce' as const }

/** Each theme with the opposite device setting and the rules to check; theme.test.ts checks that both give the same colours. */
const themes = [
  ['light', 'dark', tags],
  ['dark', 'light', colourRules],
] as const

test('axe reports no violation on any kind of page, light and dark, 360 and 1280 pixels wide', async () => {
  const found: string[] = []
  await browser.forEachPageKind(contextOptions, async (page, kind) => {
    await page.addStyleTag({ content: layoutAll })
    await page.evaluate(`${axe.source}; ${openDetails}`)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const [theme, colorScheme, rules] of themes) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
        const violations = await violationsOn(page, rules)
        found.push(...violations.map((violation) => `${kind}, ${width}, ${theme}: ${violation}`))
      }
    }
  })
  assert.deepEqual(found, [])
})
