import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { articleRows } from '#render/exports/article-table.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'

const rowsOf = (changed: object): string[][] =>
  parse(articleRows({ ...sampleIssue, items: [{ ...sampleArticle, ...changed }] }, 'https://example.org'))

test('a row has the values of the record, several names in one cell separated', () => {
  assert.deepEqual(rowsOf({}), [
    [
      'mdrb/2022-09-05/01-03',
      'https://example.org/mdrb/2022/09/05/01-03/',
      '某地日报',
      '2022-09-05',
      '01',
      'news',
      '',
      '全市秋收现场推进会召开',
      '秋收开镰 颗粒归仓',
      '王强出席',
      '记者 李明 | 通讯员 赵一 | 通讯员 钱二',
      '',
      '28',
    ],
  ])
})

test('commas, quotation marks and line ends in a cell are quoted', () => {
  const headline = '一,二"三"\r\n四'
  assert.equal(rowsOf({ headline })[0]?.[8], headline)
})

test('cells that look like a formula are prefixed with an apostrophe', () => {
  for (const headline of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'])
    assert.equal(rowsOf({ headline })[0]?.[8], `'${headline}`)
})
