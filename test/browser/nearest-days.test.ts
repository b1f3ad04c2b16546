import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDay, nearestDayOfYear } from '../../src/browser/nearest-days.ts'

const daily = { slug: 'mdrb', name: '某地日报', days: ['2020-07-14', '2022-09-05', '2022-09-07'] }
const evening = { slug: 'mdwb', name: '某地晚报', days: ['2022-09-05', '2022-09-08'] }

test('a day with issues of both papers finds both', () => {
  const { on } = findDay([daily, evening], '2022-09-05')
  assert.deepEqual(
    on.map(({ paper, day }) => `${paper.slug} ${day}`),
    ['mdrb 2022-09-05', 'mdwb 2022-09-05'],
  )
})

test('a day without an issue finds the nearest issues of all papers', () => {
  const { on, before, after } = findDay([daily, evening], '2022-09-06')
  assert.deepEqual(on, [])
  assert.equal(before?.day, '2022-09-05')
  assert.deepEqual(after, { paper: daily, day: '2022-09-07' })
})

test('a day before the first or after the last issue finds one side only', () => {
  assert.equal(findDay([daily], '1999-01-01').before, undefined)
  assert.equal(findDay([daily], '1999-01-01').after?.day, '2020-07-14')
  assert.equal(findDay([daily, evening], '2030-01-01').before?.day, '2022-09-08')
  assert.equal(findDay([daily], '2030-01-01').after, undefined)
})

test('the nearest day of the year is found across the turn of the year', () => {
  assert.equal(nearestDayOfYear(['01-02', '07-14', '12-01'], '12-30'), '01-02')
  assert.equal(nearestDayOfYear(['01-02', '07-14', '12-01'], '12-10'), '12-01')
  assert.equal(nearestDayOfYear(['02-28', '03-02'], '02-29'), '02-28')
  assert.equal(nearestDayOfYear([], '02-29'), undefined)
})
