import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import axe, { type AxeResults } from 'axe-core'
import { addressByKind } from '../site/built-site.ts'
import { openVisitor } from './visitor.ts'

const visitor = await openVisitor()
after(() => visitor.leave())

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const question = `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`

async function violationsOn(path: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
  const page = await visitor.visit(path, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(question)
  await page.context().close()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

for (const [kind, path] of Object.entries(addressByKind)) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing on ${kind}, ${scheme}, ${width} pixels wide`, async () => {
        assert.deepEqual(await violationsOn(path, scheme, width), [])
      })
    }
  }
}
