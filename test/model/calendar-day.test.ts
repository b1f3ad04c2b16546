import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calendarDay, dayNumber, fromIso, toIso, weekdayOf } from '#model/calendar-day.ts'

test('days that do not exist have no number', () => {
  assert.equal(dayNumber(2023, 2, 29), undefined)
  assert.equal(dayNumber(2023, 4, 31), undefined)
  assert.equal(dayNumber(2023, 13, 1), undefined)
  assert.equal(dayNumber(2023, 1, 0), undefined)
  assert.equal(dayNumber(1900, 2, 29), undefined)
  assert.equal(dayNumber(2000, 2, 29), fromIso('2000-02-29'))
})

test('weekdays are those that mastheads print', () => {
  assert.equal(weekdayOf(fromIso('2020-07-14')), '星期二')
  assert.equal(weekdayOf(fromIso('2022-09-05')), '星期一')
  assert.equal(weekdayOf(fromIso('1949-10-01')), '星期六')
})

test('a number and its day belong together', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (number) => {
      const { year, month, day } = calendarDay(number)
      assert.equal(dayNumber(year, month, day), number)
      assert.equal(fromIso(toIso(number)), number)
    }),
  )
})
