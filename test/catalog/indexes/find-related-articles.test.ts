import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRelatedArticles } from '#catalog/indexes/find-related-articles.ts'
import { relatedArticlesNav } from '#render/article/related-articles-nav.tsx'
import { type SampleIssue, sampleIndexes, withBylines } from '../../render/indexes/sample-indexes.ts'
import { sampleSummary } from '../../render/sample-summary.ts'

const days = ['2022-09-01', '2022-09-02', '2022-09-03', '2022-09-04', '2022-09-05', '2022-09-06']
const { groups } = sampleIndexes(
  ...days.map(
    (day): SampleIssue => [
      day,
      withBylines('记者', '李明'),
      { column: '育新机', ...withBylines('通讯员', '赵一') },
    ],
  ),
)
const numberOf = (day: string, index = 0): number => days.indexOf(day) * 2 + index
const titlesOf = (number: number) =>
  findRelatedArticles(groups, number, []).map(({ name, articles }) => [
    name,
    ...articles.map(({ article }) => article.title),
  ])

test('the articles by the same reporter nearest in time are related, newest first, without the article itself', () => {
  assert.deepEqual(titlesOf(numberOf('2022-09-03')), [
    ['李明', '2022-09-05之1', '2022-09-04之1', '2022-09-02之1'],
  ])
  assert.deepEqual(titlesOf(numberOf('2022-09-01')), [
    ['李明', '2022-09-04之1', '2022-09-03之1', '2022-09-02之1'],
  ])
  assert.deepEqual(titlesOf(numberOf('2022-09-06')), [
    ['李明', '2022-09-05之1', '2022-09-04之1', '2022-09-03之1'],
  ])
})

test('related articles are by reporter, then by column, then of the other paper of the day', () => {
  const related = findRelatedArticles(groups, numberOf('2022-09-05', 1), [
    sampleSummary('2022-09-05', 1, 'mdwb'),
  ])
  assert.deepEqual(
    related.map(({ name, path }) => [name, decodeURIComponent(path)]),
    [
      ['赵一', '/reporters/赵一/'],
      ['育新机', '/columns/育新机/'],
      ['同日某地晚报', '/mdwb/2022/09/05/'],
    ],
  )
})

test('a reporter or a column with one article gives no related articles', () => {
  const once = sampleIndexes(['2022-09-05', { column: '育新机', ...withBylines('记者', '李明') }])
  assert.deepEqual(findRelatedArticles(once.groups, 0, []), [])
  assert.equal(relatedArticlesNav([]), null)
})
