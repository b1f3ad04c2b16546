/** Date navigation of the built site: every dated issue is in its month, in its anniversary and in `days.json`. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { daysPath, issuePath, monthPath, onThisDayPath } from '#model/addresses/address.ts'
import { records, siteFolder } from './built-site.ts'
import { pageText } from './page-text.ts'

const dated = records.flatMap((issue) => (issue.date ? [{ issue, day: issue.date.value }] : []))

const htmlOf = (path: string): string => readFileSync(join(siteFolder, path, 'index.html'), 'utf8')

test('every issue is with its headlines on the pages of its month and of its anniversary', () => {
  for (const { issue, day } of dated) {
    const [year = '', month = '', date = ''] = day.split('-')
    const monthPage = monthPath(issue.publication.slug, year, month)
    for (const path of [monthPage, onThisDayPath(`${month}-${date}`)]) {
      assert.ok(htmlOf(path).includes(`<h2><a href="${issuePath(issue)}">`), `${issue.id} in ${path}`)
      for (const { headline } of issue.items)
        assert.ok(pageText(join(siteFolder, path, 'index.html')).includes(headline ?? ''), headline)
    }
    assert.ok(htmlOf(issuePath(issue)).includes(`href="${monthPage}"`), monthPage)
  }
  assert.ok(dated.length >= 5)
})

test('days.json has every day of a paper in order', () => {
  for (const slug of new Set(dated.map(({ issue }) => issue.publication.slug))) {
    const days: unknown = JSON.parse(readFileSync(join(siteFolder, daysPath(slug)), 'utf8'))
    const held = dated.filter(({ issue }) => issue.publication.slug === slug).map(({ day }) => day)
    assert.deepEqual(days, held.toSorted())
  }
})

test('the year page states how many issues are missing between 第17528号 and 第18283号', () => {
  assert.ok(
    pageText(join(siteFolder, 'hyrb/2020/index.html')).includes(
      '7月15日至12月31日：170天未收；据期号，2020年7月15日至2022年9月4日的782天里出版754期，本档案收1期，缺753期。',
    ),
  )
})
