/** Every form of a character is read as one, at the same offsets; forms that mean something else stay. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readHalfWidthMarks, readingView } from '#model/text/reading-view.ts'

const views: Array<[what: string, printed: string, read: string]> = [
  ['Kangxi radicals', '\u2f08\u2f49\u2f24', '人月大'],
  ['radicals of the supplement', '\u2ea0\u2ee2\u2ed3\u2ed1\u2ef0', '民马长长龙'],
  ['Han compatibility characters', '\uf9d1\uf9e9', '六里'],
  ['full width', '２０２１年ＡＰＥＣ', '2021年APEC'],
  ['full width punctuation stays', '：，（）％', '：，（）％'],
  ['traditional', '本報訊 記者 號外 產業 戶籍', '本报讯 记者 号外 产业 户籍'],
  ['circles as zeros', '二○二一年一◯月三○日', '二〇二一年一〇月三〇日'],
  ['circles in a row', '二○○八年', '二〇〇八年'],
  ['a circle as a mark', '○一版编辑', '○一版编辑'],
  ['曰 for 日', '4月9曰 星期\u2f48 衡阳曰报 子曰', '4月9日 星期日 衡阳日报 子曰'],
  ['letters as zeros', '二O二O年 二Ｏ二一年 三O日', '二〇二〇年 二〇二一年 三〇日'],
  ['零 and 0 in a year', '一九零八年 二0二一年', '一九〇八年 二〇二一年'],
  ['零 elsewhere', '一百零八人 零下三度', '一百零八人 零下三度'],
  ['letters among figures', '2O21年1O月3O日', '2021年10月30日'],
  ['letters in words', 'O型血 G2O CEO年薪 OPPO', 'O型血 G2O CEO年薪 OPPO'],
  [
    'interpuncts',
    '阿依古丽•买买提 约翰・史密斯 迪丽‧热 尼∙格 娜･吉',
    '阿依古丽·买买提 约翰·史密斯 迪丽·热 尼·格 娜·吉',
  ],
  ['a dot as a mark', '•全市春耕', '•全市春耕'],
  [
    'brackets of a byline',
    '本报讯〔记者 张明〕﹝通讯员 李四﹞［下转第二版］',
    '本报讯（记者 张明）（通讯员 李四）（下转第二版）',
  ],
  ['brackets of a number and of a column', '国发〔2021〕5号 〔今日视点〕', '国发〔2021〕5号 〔今日视点〕'],
]

for (const [what, printed, read] of views)
  test(`reads ${what}`, () => assert.equal(readingView(printed), read))

test('keeps the length', () => {
  const pieces = fc.constantFrom(
    ...Array.from('二○O0零一年月日•·〔〕（(記者张報 ,，⽇⺠９Ａ\n'),
    '\ud842\udfb7',
    '\ud842',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const view = readingView(text)
      assert.equal(view.length, text.length)
    }),
    { seed: 1, numRuns: 2000 },
  )
})

test('reads the marks of Chinese text in half width, and no others', () => {
  assert.equal(readHalfWidthMarks('会议(扩大)要求,各地:抓紧!'), '会议（扩大）要求，各地：抓紧！')
  assert.equal(readHalfWidthMarks('1,200元 8:00 f(x)'), '1,200元 8:00 f(x)')
})
