import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseClipping } from '../../parse-clipping.ts'

const dateOf = (dateline: string): string | undefined =>
  parseClipping(`滨江日报\n\n2015年3月1日 星期日\n\n# 会议召开\n\n${dateline} 会议在京召开。\n`).items[0]
    ?.dateline?.date

test('the day of a dateline is the latest such day that is not after the issue', () => {
  assert.equal(dateOf('新华社北京2月28日电'), '2015-02-28')
  assert.equal(dateOf('新华社北京12月31日电'), '2014-12-31')
})

test('a day that does not exist gives no date', () => {
  assert.equal(dateOf('新华社北京2月30日电'), undefined)
  assert.equal(dateOf('新华社北京13月1日电'), undefined)
})
