import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openSearchPath, siteMapPath } from '#model/addresses/address.ts'
import { htmlFiles, siteFolder } from './built-site.ts'
import { faultsInXml } from './faults-in-xml.ts'

const description = readFileSync(join(siteFolder, openSearchPath), 'utf8')

test('the OpenSearch description is valid and uses the search page', async () => {
  assert.deepEqual(await faultsInXml('open-search', { description }), [])
  assert.match(description, /template="https:\/\/example\.org\/search\/\?q=\{searchTerms\}"/u)
  const broken = description.replace(/<ShortName>/u, '<ShortName>一二三四五六七八九十一二三四五六')
  assert.notDeepEqual(await faultsInXml('open-search', { broken }), [])
})

test('every page links to the OpenSearch description', () => {
  for (const file of htmlFiles)
    assert.match(
      readFileSync(join(siteFolder, file), 'utf8'),
      /<link rel="search" type="application\/opensearchdescription\+xml" title="[^"]+" href="\/opensearch\.xml">/u,
    )
})

test('robots.txt allows all crawlers and names the site map', () => {
  const lines = readFileSync(join(siteFolder, 'robots.txt'), 'utf8').split('\n')
  assert.ok(lines.includes('Allow: /'))
  assert.ok(lines.includes(`Sitemap: https://example.org${siteMapPath}`))
})
