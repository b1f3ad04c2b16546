import assert from 'node:assert/strict'
import { test } from 'node:test'
import { archiveFigures } from '#render/about/figures.ts'
import { summaryOf } from '../summary-of.ts'

const numbered = [summaryOf('2020-07-14', 17_528), summaryOf('2022-09-05', 18_283)]

test('an archive is counted from its manifest', () => {
  const { issues, undated, articles, characters, span, kinds } = archiveFigures([
    ...numbered,
    summaryOf(undefined),
  ])
  assert.deepEqual(
    { issues, undated, articles, characters },
    { issues: 3, undated: 1, articles: 3, characters: 3_000 },
  )
  assert.deepEqual(span, { first: '2020-07-14', last: '2022-09-05' })
  assert.deepEqual([...kinds], [['news', 3]])
})

test('an archive without a dated issue has no span', () => {
  assert.equal(archiveFigures([summaryOf(undefined)]).span, undefined)
})
