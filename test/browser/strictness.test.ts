import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addressByKind } from '../site/built-site.ts'
import { openTestBrowser } from './test-browser.ts'

const visitor = await openTestBrowser()
after(() => visitor.close())

test('no page has an error, an inline script or style, or a request to another host', async () => {
  for (const path of Object.values(addressByKind)) {
    const page = await visitor.openPage(path)
    await page.context().close()
  }
  assert.deepEqual(visitor.errors, [])
})

test('a server that follows the site lets nothing inline run and nothing be framed', async () => {
  const answer = await fetch(`${visitor.origin}/`)
  const policy = answer.headers.get('Content-Security-Policy') ?? ''
  for (const part of ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
    assert.ok(policy.split('; ').includes(part), part)
  assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/u)
})
