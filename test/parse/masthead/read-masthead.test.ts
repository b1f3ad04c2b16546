import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printedDateIn } from '../../../src/parse/masthead/printed-date.ts'
import { mastheadOf } from '../../../src/parse/masthead/read-masthead.ts'

const lines = (text: string) => text.split('\n').map((line, at) => ({ text: line, number: at + 1 }))

test('a masthead in pieces', () => {
  const text = [
    '中共滨江市委员会主管',
    '中共滨江市委员会主办',
    'BINJIANG DAILY',
    '国内统一连续出版物号 CN 43-9999',
    '2022年9月5日 星期一 农历壬寅年八月初十',
    '官方网站:滨江在线',
    '新闻热线:8611110',
    '广告热线：0734-8247111',
    '滨江日报社',
    '出版',
    '今日八版',
    '第18283号',
  ].join('\n')
  assert.deepEqual(mastheadOf(lines(text)), {
    number: 18283,
    weekday: '星期一',
    lunarDate: '壬寅年八月初十',
    pageCount: 8,
    cn: 'CN 43-9999',
    publisher: '滨江日报社',
    website: '滨江在线',
    sponsors: ['中共滨江市委员会'],
    hotlines: [
      { label: '新闻热线', number: '8611110' },
      { label: '广告热线', number: '0734-8247111' },
    ],
  })
  assert.deepEqual(printedDateIn(lines(text)), {
    value: '2022-09-05',
    clue: { quote: '2022年9月5日', line: 5, says: '报头印的日期' },
  })
})

const whole: Array<[line: string, date: string | undefined, facts: object | undefined]> = [
  ['2026年8月31日 星期一 第9167期 今日4版', '2026-08-31', { number: 9167, weekday: '星期一', pageCount: 4 }],
  ['（第一六四期）本期共四版', undefined, { number: 164, pageCount: 4 }],
  ['第12期（总第368期） 二〇二一年七月一日 星期四', '2021-07-01', { number: 368, weekday: '星期四' }],
  ['国内统一刊号CN32-0039 2020-07-14', '2020-07-14', { cn: 'CN 32-0039' }],
  ['一九八四年十月一日 农历九月初七', '1984-10-01', { lunarDate: '九月初七' }],
  ['滨江日报 号 外 2021年1月2日', '2021-01-02', { edition: '号外' }],
  ['二〇二一年四月廿九日 星期四', '2021-04-29', { weekday: '星期四' }],
  ['一九九八年十二月卅一日', '1998-12-31', undefined],
  ['2020年元月8日 第17300号', '2020-01-08', { number: 17300 }],
  ['2021 年 4 月 9 日 星 期 五', '2021-04-09', { weekday: '星期五' }],
  ['二 〇 〇 八 年 十 二 月 三 十 一 日', '2008-12-31', undefined],
  ['二OO八年五月十二日', '2008-05-12', undefined],
  ['２０２１年４月９日　第１７８００号', '2021-04-09', { number: 17800 }],
  ['中华民国三十五年五月十五日 星期三', '1946-05-15', { weekday: '星期三' }],
  ['民国元年元月1日', '1912-01-01', undefined],
  ['2021年2月11日—17日 合刊 第17701—17707号', '2021-02-11', { number: 17701 }],
  ['2019年10月1日至7日合刊 总第905、906期', '2019-10-01', { number: 905 }],
  ['2001年第36期 9月3日', '2001-09-03', { number: 36 }],
  ['Friday, April 9, 2021', '2021-04-09', undefined],
  ['9 April 2021', '2021-04-09', undefined],
  ['农历二月二十八', undefined, { lunarDate: '二月二十八' }],
  ['辛丑年闰四月二十', undefined, { lunarDate: '辛丑年闰四月二十' }],
  ['农历腊月三十', undefined, { lunarDate: '腊月三十' }],
  ['2023年2月30日', undefined, undefined],
  ['2916年8月9日 星期二', undefined, { weekday: '星期二' }],
  ['1016年8月9日 星期二', undefined, { weekday: '星期二' }],
  [
    '由中共滨江市委主管、主办 网址：www.example.org',
    undefined,
    { sponsors: ['由中共滨江市委'], website: 'www.example.org' },
  ],
]
for (const [line, date, facts] of whole) {
  test(line, () => {
    assert.equal(printedDateIn(lines(line))?.value, date)
    assert.deepEqual(mastheadOf(lines(line)), facts)
  })
}

test('a date in pieces: year and month, the day by itself', () => {
  assert.equal(printedDateIn(lines('2022年9月\n5\n星期一\n第18283号'))?.value, '2022-09-05')
  assert.equal(printedDateIn(lines('5\n星期一\n2022年9月'))?.value, '2022-09-05')
})

const pieces: Array<[pieces: string, date: string]> = [
  ['2011年4月\n19\n星期二', '2011-04-19'],
  ['2011年4月\n星期二\n19', '2011-04-19'],
  ['4月19日 星期二\n总第88期\n2011年', '2011-04-19'],
  ['4月19日\n2011', '2011-04-19'],
  ['2011\n04/19\n星期二', '2011-04-19'],
  ['二〇一一年四月\n十九\n星期二', '2011-04-19'],
]
for (const [text, date] of pieces)
  test(`a date in pieces: ${text.replaceAll('\n', ' / ')}`, () => {
    assert.equal(printedDateIn(lines(text))?.value, date)
  })

test('a date of full width is quoted as it is printed', () => {
  assert.equal(printedDateIn(lines('第１号\n２０２１年４月９日'))?.clue.quote, '２０２１年４月９日')
})

test("the paper's own expressions come first", () => {
  const own = [/第(?<number>\d+)号刊/u]
  assert.equal(mastheadOf(lines('第17号 第18号刊'), own)?.number, 18)
})

test('a number with more digits than can be told apart is none', () => {
  assert.deepEqual(mastheadOf(lines('星期四 今日１１２１２１２１２１２１２１２１２版')), {
    weekday: '星期四',
  })
  assert.deepEqual(mastheadOf(lines(`星期四 第${'一'.repeat(20)}号`)), { weekday: '星期四' })
})
