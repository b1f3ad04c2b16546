import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { ownFolders } from '#model/addresses/slug.ts'
import { records, site } from './built-site.ts'

test('a folder of the site is a paper’s, or its name is kept from papers', () => {
  const folders = readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const papers = records.map(({ publication }) => publication.slug)
  assert.deepEqual(folders.sort(), [...new Set([...papers, ...ownFolders])].sort())
})
