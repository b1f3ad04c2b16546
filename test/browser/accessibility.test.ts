import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const question = `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`

/** What is laid out only when it is reached has no place before, where axe would see it lie on other things. */
const laidOut = '* { content-visibility: visible !important }'

/** What is folded would not be looked at. */
const unfold = `for (const fold of document.querySelectorAll('details')) fold.open = true`

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(question)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** Colours do not move while they are looked at: links fade where motion is not reduced. */
const still = { bypassCSP: true, reducedMotion: 'reduce' as const }

/** Each theme, chosen against the device's own setting; theme.test.ts sees that both give the same colours. */
const contrary = [
  ['light', 'dark'],
  ['dark', 'light'],
] as const

test('axe finds nothing on any kind of page, light and dark, 360 and 1280 pixels wide, all folds open', async () => {
  const found: string[] = []
  await visitor.forEachPageKind(still, async (page, kind) => {
    await page.addStyleTag({ content: laidOut })
    await page.evaluate(`${axe.source}; ${unfold}`)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const [theme, colorScheme] of contrary) {
        await page.emulateMedia({ colorScheme })
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
        const violations = await violationsOn(page)
        found.push(...violations.map((violation) => `${kind}, ${width}, ${theme}: ${violation}`))
      }
    }
  })
  assert.deepEqual(found, [])
})
