import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { reservedFolders } from '#model/addresses/slug.ts'
import { records, siteFolder } from './built-site.ts'

test('every top-level folder is a paper or a reserved name', () => {
  const folders = readdirSync(siteFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const papers = records.map(({ publication }) => publication.slug)
  assert.deepEqual(folders.sort(), [...new Set([...papers, ...reservedFolders])].sort())
})
