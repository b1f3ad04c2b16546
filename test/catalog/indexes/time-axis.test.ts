import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodsOf } from '#catalog/indexes/time-axis.ts'

test('a short time span is divided into consecutive months', () => {
  const periods = periodsOf(['2020-11-30', '2021-02-01', '2021-02-28'], ['2020-11-02', '2021-03-05'])
  assert.deepEqual(
    periods.map(({ name, articles }) => `${name} ${articles}`),
    ['2020年11月 1', '2020年12月 0', '2021年1月 0', '2021年2月 2', '2021年3月 0'],
  )
})

test('a span of more than 60 months is divided into years', () => {
  const months = periodsOf([], ['2016-01-01', '2020-12-31'])
  const years = periodsOf(['2016-02-29', '2021-12-31', '2021-01-01'], ['2016-01-01', '2021-12-31'])
  assert.equal(months.length, 60)
  assert.deepEqual(
    years.map(({ name, articles }) => `${name} ${articles}`),
    ['2016年 1', '2017年 0', '2018年 0', '2019年 0', '2020年 0', '2021年 2'],
  )
})

test('a date far in the future gives at most two hundred periods', () => {
  const periodsUntil = (last: string) => periodsOf(['2022-09-05', last], ['2022-09-05', last])
  const [decades, centuries] = [periodsUntil('2916-08-09'), periodsUntil('9999-12-31')]
  assert.deepEqual([decades.length, decades[0]?.name, decades.at(-1)?.name], [90, '2020年代', '2910年代'])
  assert.deepEqual([centuries.length, centuries[0]?.name, centuries.at(-1)?.name], [80, '21世纪', '100世纪'])
  assert.deepEqual(
    [decades, centuries].map((periods) => periods.filter(({ articles }) => articles > 0).length),
    [2, 2],
  )
})
