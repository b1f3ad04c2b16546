/** WCAG 2.2, keyboard and target size: 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.12, 2.5.8. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { evaluateInPage } from './evaluate-in-page.ts'
import { faultyStops, reachedStops, recordFocus } from './keyboard-focus.ts'
import { smallTargets } from './small-targets.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

/** Additional key presses: a date input has several fields, and the browser is between the last stop and the first. */
const extra = 12

/** The stops that a key reaches, without waiting for the page after each press. */
async function pressRepeatedly(page: Page, key: string, presses: number): Promise<number[]> {
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press(key)))
  return evaluateInPage(page, reachedStops)
}

/** The reached stops from the first one through the page to the first one again. */
function oneRound(reached: readonly number[], first: number, count: number): number[] {
  const begin = reached.indexOf(first)
  return reached.slice(begin, begin + count + 1)
}

/**
 * Goes through all stops forwards and backwards; fails if a stop is skipped, reached twice or not left.
 *
 * The backward round begins at the last stop: when the focus leaves the page at its beginning, the browser returns it to
 * the last stop only some key presses later, so what follows is not checked.
 */
async function checkTabOrder(page: Page, kind: string): Promise<void> {
  const count = await evaluateInPage(page, recordFocus)
  assert.ok(count > 10, kind)
  const order = [...Array(count).keys()]
  assert.deepEqual(oneRound(await pressRepeatedly(page, 'Tab', count + extra), 0, count), [...order, 0], kind)
  await page.locator(`[data-stop="${count - 1}"]`).focus()
  await evaluateInPage(page, reachedStops)
  const backward = [count - 1, ...(await pressRepeatedly(page, 'Shift+Tab', count + extra))]
  assert.deepEqual(
    oneRound(backward, count - 1, count),
    [...order.reverse(), count - 1],
    `${kind}, backwards`,
  )
}

for (const width of [1280, 360])
  test(`Tab reaches all stops of every kind of page in order and visibly, and no target is too small, ${width} pixels wide`, async () => {
    const faults: string[] = []
    await browser.forEachPageKind({ viewport: { width, height: 800 } }, async (page, kind) => {
      await checkTabOrder(page, kind)
      const found = [
        ...(await evaluateInPage(page, faultyStops)),
        ...(await evaluateInPage(page, smallTargets)),
      ]
      faults.push(...found.map((fault) => `${kind}: ${fault}`))
    })
    assert.deepEqual(faults, [])
  })

test('the first stop of every kind of page skips the header', async () => {
  await browser.forEachPageKind({}, async (page, kind) => {
    await page.keyboard.press('Tab')
    assert.equal(await page.locator('.skip-link:focus').textContent(), '跳到正文', kind)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const stops = page.locator('main').locator('a, button, input, select, summary, [tabindex]')
    const first = stops.filter({ visible: true }).first()
    assert.ok(await first.evaluate((stop) => stop === document.activeElement), kind)
  })
})

test('covered, unmarked and small targets are reported', async () => {
  const page = await browser.openPage('/404.html', { bypassCSP: true })
  await page.addStyleTag({
    content: `.site-header-name { outline: none !important }
      body::after { content: ""; position: fixed; inset: 0 0 auto; block-size: 3rem }
      .site-header nav a { font-size: 5px; padding: 0; margin-inline: -9px }`,
  })
  const count = await evaluateInPage(page, recordFocus)
  await pressRepeatedly(page, 'Tab', count + extra)
  const faults = await evaluateInPage(page, faultyStops)
  assert.match(faults.find((fault) => fault.includes('site-header-name')) ?? '', /^no ring/u)
  assert.ok(faults.some((fault) => fault.startsWith('hidden')))
  assert.ok((await evaluateInPage(page, smallTargets)).some((fault) => fault.includes('历史上的今天')))
  await page.context().close()
})
