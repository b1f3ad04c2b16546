import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberedIntervals } from '#catalog/numbering.ts'
import { daysOf } from '#catalog/paper-days.ts'
import { sampleSummary } from '../render/sample-summary.ts'

const stateOf = (date: string, ...issues: Array<[date: string, number?: number]>) =>
  daysOf(
    date.slice(0, 4),
    issues.map(([day, number]) => sampleSummary(day, number)),
  ).find((day) => day.date === date)?.state

test('a year has 365 days, a leap year 366', () => {
  assert.equal(daysOf('2020', []).length, 366)
  assert.equal(daysOf('2022', []).length, 365)
})

test('a day between two issues is missing if the numbers require an issue on it', () => {
  assert.equal(stateOf('2022-09-06', ['2022-09-05', 18283], ['2022-09-07', 18285]), 'missing')
})

test('a day between two issues with consecutive numbers is unprinted', () => {
  assert.equal(stateOf('2022-10-02', ['2022-09-30', 100], ['2022-10-04', 101]), 'unprinted')
})

test('a day is unknown if the numbers do not determine it', () => {
  assert.equal(stateOf('2022-10-02', ['2022-09-30', 100], ['2022-10-04', 102]), 'unknown')
  assert.equal(stateOf('2022-10-02', ['2022-09-30'], ['2022-10-04', 102]), 'unknown')
  assert.equal(stateOf('2022-10-05', ['2022-09-30', 100], ['2022-10-04', 102]), 'unknown')
})

test('a day is unknown if the numbers contradict the dates', () => {
  assert.equal(stateOf('2022-10-02', ['2022-09-30', 100], ['2022-10-04', 900]), 'unknown')
  assert.equal(stateOf('2022-10-02', ['2022-09-30', 100], ['2022-10-04', 99]), 'unknown')
})

test('an issue without a number counts as printed', () => {
  const around: Array<[string, number?]> = [['2022-09-30', 100], ['2022-10-02'], ['2022-10-04', 102]]
  assert.equal(stateOf('2022-10-01', ...around), 'unprinted')
  assert.equal(stateOf('2022-10-01', ...around.with(2, ['2022-10-04', 104])), 'missing')
  assert.equal(stateOf('2022-10-01', ...around.with(2, ['2022-10-04', 103])), 'unknown')
  assert.equal(stateOf('2022-10-01', ...around.with(2, ['2022-10-04', 101])), 'unknown')
})

test('an interval counts days, held issues and printed issues', () => {
  const issues = [
    sampleSummary('2020-07-14', 17528),
    sampleSummary('2021-03-05'),
    sampleSummary('2022-09-05', 18283),
  ]
  assert.deepEqual(numberedIntervals(issues), [
    { from: '2020-07-14', to: '2022-09-05', days: 782, held: 1, printed: 754 },
  ])
})

test('the days of a month are judged by the numbers before and after the month', () => {
  const days = daysOf('2022-10', [sampleSummary('2022-09-30', 100), sampleSummary('2022-11-01', 132)])
  assert.equal(days.length, 31)
  assert.ok(days.every(({ state }) => state === 'missing'))
})

test('a day with two issues of the paper has both', () => {
  const days = daysOf('2022', [sampleSummary('2022-09-05'), sampleSummary('2022-09-05')])
  assert.equal(days.find(({ date }) => date === '2022-09-05')?.issues.length, 2)
})
