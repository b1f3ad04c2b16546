import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { citationText } from '#render/cite/citation.ts'
import { gbt2015, gbt2025 } from '#render/cite/gb-t-7714.ts'
import { pagesNumbered, sampleCitationData, url } from './cited-article.ts'

const both = (...args: Parameters<typeof sampleCitationData>): string[] =>
  [gbt2025, gbt2015].map((style) => citationText(style(sampleCitationData(...args))))

const agency: Partial<Article> = {
  headline: '我国成功发射通信技术试验卫星',
  bylines: [],
  dateline: { text: '新华社北京3月4日电', agency: '新华社' },
}

test('an agency is cited as the author, with the page in parentheses', () => {
  assert.deepEqual(both(agency, { pages: pagesNumbered('1') }), [
    `新华社. 我国成功发射通信技术试验卫星[N/OL]. 某地日报，2022-09-05（1）. ${url}.`,
    `新华社.我国成功发射通信技术试验卫星[N/OL].某地日报,2022-09-05(1)[引用日期].${url}.`,
  ])
})

test('of more than three authors the first three are named', () => {
  const bylines = ['李明', '赵一', '钱二'].map((name) => ({ name }))
  assert.deepEqual(
    both({ bylines }).map((text) => text.slice(0, 9)),
    ['李明，赵一，钱二.', '李明,赵一,钱二.'],
  )
  const four = both({ bylines: [...bylines, { name: '孙三' }] })
  assert.match(four[0] ?? '', /^李明，赵一，钱二，等\. 秋收/u)
  assert.match(four[1] ?? '', /^李明,赵一,钱二,等\.秋收/u)
})

test('a citation without authors begins with the title, one without a page omits it', () => {
  assert.deepEqual(both({ bylines: [] }), [
    `秋收开镰 颗粒归仓[N/OL]. 某地日报，2022-09-05. ${url}.`,
    `秋收开镰 颗粒归仓[N/OL].某地日报,2022-09-05[引用日期].${url}.`,
  ])
})

test('a subtitle follows a colon, and several pages are separated by commas', () => {
  const article: Partial<Article> = {
    headline: '当好群众的“贴心人”',
    subheads: ['——访李明'],
    bylines: [{ name: '赵一' }],
    continues: { page: '4' },
  }
  assert.deepEqual(both(article, { pages: pagesNumbered('1', '4') }), [
    `赵一. 当好群众的“贴心人”：访李明[N/OL]. 某地日报，2022-09-05（1，4）. ${url}.`,
    `赵一.当好群众的“贴心人”:访李明[N/OL].某地日报,2022-09-05(1,4)[引用日期].${url}.`,
  ])
})

test('an estimated date is in square brackets, an unknown date has a note in square brackets', () => {
  const date = { value: '2022-09-05', evidence: { basis: 'inferred' as const, clues: [] } }
  assert.match(both({}, { date })[0] ?? '', /某地日报，\[2022-09-05\]\. /u)
  const { date: _, ...undated } = sampleCitationData({})
  assert.match(citationText(gbt2025(undated)), /某地日报，\[日期不详\]\. /u)
  assert.match(citationText(gbt2015(undated)), /某地日报,\[日期不详\]\[引用日期\]\./u)
})
