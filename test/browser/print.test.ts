/** Print: an issue fits one sheet of A3, an article one sheet of A4. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { articlePath, issuePath } from '#model/addresses/address.ts'
import { records } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

async function sheetsOf(page: Page, path: string, format: 'A3' | 'A4'): Promise<number> {
  await page.goto(browser.origin + path)
  const pdf = await page.pdf({ format, preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0
}

const page = await browser.openPage('/')

const lengthOf = (body: ReadonlyArray<{ text: string }>): number =>
  body.map(({ text }) => text).join('').length

/** A PDF takes seconds, so only the longest issue and the longest article that should fit are printed. */
const longest = <T>(all: readonly T[], length: (one: T) => number): T =>
  all.reduce((best, one) => (length(one) > length(best) ? one : best))

test('the longest issue prints on one sheet of A3, or on two of A4', async () => {
  const issue = longest(records, ({ items }) => items.reduce((sum, { body }) => sum + lengthOf(body), 0))
  assert.equal(await sheetsOf(page, issuePath(issue), 'A3'), 1, issue.id)
  assert.equal(await sheetsOf(page, issuePath(issue), 'A4'), 2, issue.id)
})

test('an article of 1,000 characters prints on one sheet of A4', async () => {
  const articles = records.flatMap((issue) =>
    issue.items.map(({ id, body }) => ({ path: articlePath(issue, id), length: lengthOf(body) })),
  )
  const { path } = longest(
    articles.filter(({ length }) => length <= 1000),
    ({ length }) => length,
  )
  assert.equal(await sheetsOf(page, path, 'A4'), 1, path)
})

test('controls are not printed', async () => {
  await browser.forEachPageKind({}, async (each, kind) => {
    await each.emulateMedia({ media: 'print' })
    for (const control of await each
      .locator('main button, main input, main select, .site-header, .skip-link')
      .all())
      assert.ok(!(await control.isVisible()), `${kind}: ${await control.evaluate((node) => node.outerHTML)}`)
  })
})
