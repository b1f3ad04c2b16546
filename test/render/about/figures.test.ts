import assert from 'node:assert/strict'
import { test } from 'node:test'
import { archiveFigures, gapsInPaper } from '#render/about/figures.ts'
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

test('the numbers of two issues tell how many were printed between them', () => {
  assert.deepEqual(gapsInPaper(numbered), { missing: 754, unknownDays: 0 })
})

test('an issue without a number that is held between them is not missing', () => {
  const dated = [numbered[0], summaryOf('2021-03-05'), numbered[1]].flatMap((each) => each ?? [])
  assert.deepEqual(gapsInPaper(dated), { missing: 753, unknownDays: 0 })
})

test('without numbers the days between two issues are unknown', () => {
  assert.deepEqual(gapsInPaper([summaryOf('2020-07-14'), summaryOf('2020-07-20')]), {
    missing: 0,
    unknownDays: 5,
  })
})
