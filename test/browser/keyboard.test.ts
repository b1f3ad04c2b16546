/** WCAG 2.2 for readers without a mouse, and for fingers: 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.12, 2.5.8. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { evaluateInPage } from './evaluate-in-page.ts'
import { faultyStops, reachedStops, recordFocus } from './keyboard-focus.ts'
import { smallTargets } from './small-targets.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

/** Presses more than stops: a date has several fields, and between the last and the first lies the browser's own. */
const extra = 12

/** Which stops a key leads to, without waiting for the page after each press. */
async function walk(page: Page, key: string, presses: number): Promise<number[]> {
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press(key)))
  return evaluateInPage(page, reachedStops)
}

/** From its beginning once through the page, and round to the beginning again. */
function round(reached: readonly number[], first: number, count: number): number[] {
  const begin = reached.indexOf(first)
  return reached.slice(begin, begin + count + 1)
}

/**
 * Through all stops there and back; fails where one is left out, met twice, or not left again.
 *
 * The way back begins at the last stop. When a key leads out over the beginning of a page, the browser takes the focus
 * and gives it to the last stop in its own time, which may be some presses later: so nothing after that is looked at.
 */
async function walkRound(page: Page, kind: string): Promise<void> {
  const count = await evaluateInPage(page, recordFocus)
  assert.ok(count > 10, kind)
  const order = [...Array(count).keys()]
  assert.deepEqual(round(await walk(page, 'Tab', count + extra), 0, count), [...order, 0], kind)
  await page.locator(`[data-stop="${count - 1}"]`).focus()
  await evaluateInPage(page, reachedStops)
  const back = [count - 1, ...(await walk(page, 'Shift+Tab', count + extra))]
  assert.deepEqual(round(back, count - 1, count), [...order.reverse(), count - 1], `${kind}, back`)
}

for (const width of [1280, 360])
  test(`Tab leads through every kind of page in order and in sight, and a finger finds every target, ${width} pixels wide`, async () => {
    const amiss: string[] = []
    await visitor.forEachPageKind({ viewport: { width, height: 800 } }, async (page, kind) => {
      await walkRound(page, kind)
      const found = [
        ...(await evaluateInPage(page, faultyStops)),
        ...(await evaluateInPage(page, smallTargets)),
      ]
      amiss.push(...found.map((one) => `${kind}: ${one}`))
    })
    assert.deepEqual(amiss, [])
  })

test('the first stop of every kind of page leads past the bar', async () => {
  await visitor.forEachPageKind({}, async (page, kind) => {
    await page.keyboard.press('Tab')
    assert.equal(await page.locator('.skip-link:focus').textContent(), '跳到正文', kind)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const stops = page.locator('main').locator('a, button, input, select, summary, [tabindex]')
    const first = stops.filter({ visible: true }).first()
    assert.ok(await first.evaluate((stop) => stop === document.activeElement), kind)
  })
})

test('what is covered, unmarked or too small is found', async () => {
  const page = await visitor.openPage('/404.html', { bypassCSP: true })
  await page.addStyleTag({
    content: `.bar-name { outline: none !important }
      body::after { content: ""; position: fixed; inset: 0 0 auto; block-size: 3rem }
      .bar nav a { font-size: 5px; padding: 0; margin-inline: -9px }`,
  })
  const count = await evaluateInPage(page, recordFocus)
  await walk(page, 'Tab', count + extra)
  const amiss = await evaluateInPage(page, faultyStops)
  assert.match(amiss.find((one) => one.includes('bar-name')) ?? '', /^no ring/u)
  assert.ok(amiss.some((one) => one.startsWith('hidden')))
  assert.ok((await evaluateInPage(page, smallTargets)).some((one) => one.includes('历史上的今天')))
  await page.context().close()
})
