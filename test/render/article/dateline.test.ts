import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datelineOf } from '#render/article/dateline.tsx'
import { htmlOf } from '../html-of.ts'

test('the place of a dateline links to all articles from there', () => {
  assert.equal(
    htmlOf(datelineOf({ text: '新华社北京7月13日电', place: '北京' })),
    '<b class="dateline">新华社<a href="/places/%E5%8C%97%E4%BA%AC/">北京</a>7月13日电</b>',
  )
})

test('a place at the beginning of a dateline is a link too', () => {
  assert.equal(
    htmlOf(datelineOf({ text: '北京7月13日电', place: '北京' })),
    '<b class="dateline"><a href="/places/%E5%8C%97%E4%BA%AC/">北京</a>7月13日电</b>',
  )
})

test('a place that the dateline does not contain literally is not linked', () => {
  assert.equal(
    htmlOf(datelineOf({ text: '新华社北 京7月13日电', place: '北京' })),
    '<b class="dateline">新华社北 京7月13日电</b>',
  )
})

test('a dateline without a place is plain text', () => {
  assert.equal(htmlOf(datelineOf({ text: '本报讯' })), '<b class="dateline">本报讯</b>')
})
