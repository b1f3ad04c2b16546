import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addressByKind } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const browser = await openTestBrowser()
after(() => browser.close())

test('no page has an error, an inline script or style, or a request to another host', async () => {
  for (const path of Object.values(addressByKind)) {
    const page = await browser.openPage(path)
    await page.context().close()
  }
  assert.deepEqual(browser.errors, [])
})

test('the Content-Security-Policy forbids inline code, other hosts and framing', async () => {
  const response = await fetch(`${browser.origin}/`)
  const policy = response.headers.get('Content-Security-Policy') ?? ''
  for (const part of ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
    assert.ok(policy.split('; ').includes(part), part)
  assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/u)
})
