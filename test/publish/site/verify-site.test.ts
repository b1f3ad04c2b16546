import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { summarize } from '#archive/summarize.ts'
import { verifySite } from '#publish/site/verify-site.ts'
import { sampleRecord } from '../../archive/sample-record.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const pages = [
  'index.html',
  '404.html',
  'search/index.html',
  'about/accuracy/index.html',
  'on-this-day/index.html',
  'date/index.html',
  'indexes/index.html',
  'hyrb/undated/九月 5#/index.html',
  'hyrb/undated/九月 5#/source/index.html',
  'hyrb/undated/九月 5#/issue.json',
  'hyrb/undated/九月 5#/01-01/index.html',
  'hyrb/undated/九月 5#/01-01/article.txt',
  'hyrb/undated/九月 5#/01-01/article.json',
]

test('fails when any page or file of the manifest is missing', (t) => {
  const site = temporaryFolder(t)
  const record = sampleRecord({ file: '九月 5#' })
  for (const page of pages) {
    mkdirSync(dirname(join(site, page)), { recursive: true })
    writeFileSync(join(site, page), '')
  }
  verifySite(site, [summarize(record, 'k')])
  for (const page of pages) {
    rmSync(join(site, page))
    assert.throws(() => verifySite(site, [summarize(record, 'k')]), /网站缺 1 页/u, page)
    writeFileSync(join(site, page), '')
  }
})

test('fails when a further part of a long raw text is missing', (t) => {
  const site = temporaryFolder(t)
  const part = 'hyrb/undated/九月 5#/source/2/index.html'
  const summary = {
    ...summarize(sampleRecord({ file: '九月 5#' }), 'k'),
    sourceParts: [{ file: '九月 5#', line: 1490, offset: 40_000 }],
  }
  for (const page of [...pages, part]) {
    mkdirSync(dirname(join(site, page)), { recursive: true })
    writeFileSync(join(site, page), '')
  }
  verifySite(site, [summary])
  rmSync(join(site, part))
  assert.throws(() => verifySite(site, [summary]), /网站缺 1 页.*source\/2\//u)
})
