import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

test('without scripts, links lead from the home page to a year, an issue, an article and its source', async () => {
  const page = await browser.openPage('/', { javaScriptEnabled: false })
  const steps = [
    ['a.timeline-year', /^\/[a-z]+\/\d{4}\/$/u],
    ['a.day-held', /^\/[a-z]+\/\d{4}\/\d\d\/\d\d\/$/u],
    ['.item h2 a, .item h3 a', /^\/[a-z]+\/\d{4}\/\d\d\/\d\d\/\d\d-\d+\/$/u],
    ['.article a[href*="/source/#L"]:visible', /^\/[a-z]+\/\d{4}\/\d\d\/\d\d\/source\/$/u],
  ] as const
  for (const [link, address] of steps) {
    await page.locator(link).first().click()
    await page.waitForURL(({ pathname }) => address.test(pathname), { waitUntil: 'commit' })
  }
  assert.match(new URL(page.url()).hash, /^#L\d+$/u)
  await page.context().close()
})

/** Controls that work without scripts: in a form, or in the role filter, see source.test.ts. */
const worksWithoutScript = 'xpath=ancestor::form[@action] | ancestor::fieldset[@class="role-filter"]'

test('without scripts, controls that need a script are hidden', async () => {
  await browser.forEachPageKind({ javaScriptEnabled: false }, async (page, kind) => {
    for (const control of await page.locator('button, input, select').all()) {
      if ((await control.locator(worksWithoutScript).count()) > 0) continue
      assert.ok(!(await control.isVisible()), `${kind}: ${await control.textContent()}`)
    }
    assert.notEqual(((await page.locator('main').textContent()) ?? '').trim(), '', kind)
  })
})
