import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteFolder } from './built-site.ts'
import { crawlSite } from './crawl.ts'

test('every internal link and fragment leads somewhere, and every page can be reached from home', async () => {
  assert.deepEqual(await crawlSite(siteFolder), { broken: [], unreached: [] })
})
