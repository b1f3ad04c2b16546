import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  areSeparateParagraphs,
  breaksOff,
  canEndParagraph,
  endsListItem,
  isContinued,
  midSentenceScore,
  mustJoin,
  splitsWord,
  startsListItem,
} from '#parse/text/cut-evidence.ts'

test('a word across the cut joins', () =>
  assert.ok(mustJoin('为推进协同创新,我市还通', '过县级成立工作机构')))
test('a date across the cut joins', () => assert.ok(mustJoin('罗文鹏）9', '月22日上午')))
test('an open quotation joins', () => assert.ok(mustJoin('刚刚落幕的“光辉历程', '伟大成就”展览')))
test('two whole words need not join', () => assert.ok(!mustJoin('长期稳定流动', '前不久，教育部印发方案')))
test('an item of a list never joins', () => assert.ok(!mustJoin('加强门卫管理，', '2. 加强食品安全')))
test('a paragraph with an adverb of time joins only after an open end', () => {
  assert.ok(!mustJoin('我市工作还在通过', '目前，教育部印发方案'))
  assert.ok(mustJoin('我市工作还在通过，', '目前，教育部印发方案'))
})

const separate: Array<[name: string, left: string, right: string, expected: boolean]> = [
  ['an item of a list', '加强门卫管理，严格执行制度', '2. 加强食品安全', true],
  ['an adverb of time', '老街的夜市昨天晚上开张迎客', '近日，县里又修了两座桥。', true],
  ['an adverb of time after a comma', '老街的夜市昨天晚上开张迎客，', '近日，县里又修了两座桥。', false],
  ['a first text of 11 characters', '老街的夜市昨晚开张迎客', '县里又修了两座桥。', true],
  ['a first text of 12 characters', '老街的夜市昨晚就开张迎客', '县里又修了两座桥。', false],
  ['white space does not count', '　老街的夜市昨晚开张迎客 ', '县里又修了两座桥。', true],
  ['neither', '老街的夜市昨天晚上开张迎客', '县里又修了两座桥。', false],
]

for (const [name, left, right, expected] of separate)
  test(`${expected ? 'separate' : 'not separate'}: ${name}`, () =>
    assert.equal(areSeparateParagraphs(left, right), expected))

test('a full stop, a colon or a dash may end a paragraph, a comma may not', () => {
  for (const text of ['朱健主持会议。', '“表走准了，心就踏实。”', '要求如下：', '他们说——'])
    assert.ok(canEndParagraph(text), text)
  for (const text of ['详细了解其学习情况和兴', '详细了解，']) assert.ok(!canEndParagraph(text), text)
})

test('a semicolon ends an item of a list, brackets after it ignored', () => {
  for (const text of ['落实责任；', '落实责任;', '“落实责任；”']) assert.ok(endsListItem(text), text)
  for (const text of ['落实责任。', '；落实责任']) assert.ok(!endsListItem(text), text)
})

test('numbers and marks begin an item of a list', () => {
  for (const text of ['2. 加强', '（二）加强', '三、加强', '①加强', ' ●加强', '12、加强'])
    assert.ok(startsListItem(text), text)
  for (const text of ['2.5亿元', '加强', '二十日']) assert.ok(!startsListItem(text), text)
})

test('a comma or a particle breaks off', () => {
  for (const text of ['准备了热水，', '准备了热水、', '准备了热水和', '他的愿望就是'])
    assert.ok(breaksOff(text), text)
  for (const text of ['准备了热水', '准备了热水。', '有目的']) assert.ok(!breaksOff(text), text)
})

test('how surely a text begins in the middle of a sentence', () => {
  const scores: Array<[text: string, score: number]> = [
    ['，同时做好储备。', 3],
    ['月22日上午，', 3],
    ['道。', 3],
    ['呼吸，茶是人的心气。', 2],
    ['杂粮、面粉两家，', 1],
    ['徐、李两家，', 3],
    [`县一中、江维学校分获一等奖，${'其余各校'.repeat(10)}`, 0],
    ['轻盈的时刻。', 1],
    ['目前，全市都在抢收。', 0],
    ['今年以来，全市新开工项目42个。', 0],
  ]
  for (const [text, score] of scores) assert.equal(midSentenceScore(text), score, text)
})

test('the characters at the cut alone show that both halves are one', () => {
  assert.ok(isContinued('准备了热水，', '饭菜也好了'))
  assert.ok(isContinued('准备了热水', '，饭菜也好了'))
  assert.ok(isContinued('准备了（热水', '饭菜也好了'))
  assert.ok(!isContinued('准备了热水', '饭菜也好了'))
})

test('a word of the dictionary across the cut', () => {
  assert.ok(splitsWord('我市还通', '过县级'))
  assert.ok(!splitsWord('长期稳定流动', '前不久'))
})
