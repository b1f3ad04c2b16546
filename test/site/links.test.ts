import assert from 'node:assert/strict'
import { test } from 'node:test'
import { site } from './built-site.ts'
import { walk } from './crawl.ts'

test('every internal link and fragment leads somewhere, and every page can be reached from home', async () => {
  assert.deepEqual(await walk(site), { broken: [], unreached: [] })
})
