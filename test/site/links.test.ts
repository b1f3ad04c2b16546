import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteFolder } from './built-site.ts'
import { crawlSite } from './crawl.ts'

test('no internal link or fragment is broken, and every page is reachable from the home page', async () => {
  assert.deepEqual(await crawlSite(siteFolder), { broken: [], unreached: [] })
})
