import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addressByKind } from '../site/built-site.ts'
import { openVisitor } from './visitor.ts'

const visitor = await openVisitor()
after(() => visitor.leave())

test('no page has an error, an inline script or style, or a request to another host', async () => {
  for (const path of Object.values(addressByKind)) {
    const page = await visitor.visit(path)
    await page.context().close()
  }
  assert.deepEqual(visitor.troubles, [])
})

test('no page is wider than a phone of 320 pixels', async () => {
  for (const [kind, path] of Object.entries(addressByKind)) {
    const page = await visitor.visit(path, { viewport: { width: 320, height: 640 } })
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    assert.ok(width <= 320, `${kind} is ${width} pixels wide`)
    await page.context().close()
  }
})
