import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jumpsIn, jumpWords, startsWithJumpFrom, withoutJumps } from '#parse/pages/jumps.ts'

/** Text, the text without jumps, the page on which it continues and the page from which it is continued. */
const cases: Array<[text: string, rest: string, to: string, from: string]> = [
  ['服务群众。（下转第二版）', '服务群众。', '2', ''],
  ['服务群众。 （下转 A02 版）', '服务群众。', 'A02', ''],
  ['服务群众。▶下转A2版', '服务群众。', 'A02', ''],
  ['服务群众。下转第3版②', '服务群众。', '3', ''],
  ['服务群众。（下转第十二版）  ', '服务群众。', '12', ''],
  ['（上接第一版）服务群众。', '服务群众。', '', '1'],
  ['◀上接A01版 服务群众。', '服务群众。', '', 'A01'],
  ['　（紧接第1版）服务群众。', '服务群众。', '', '1'],
  ['（上接第×版）服务群众。', '服务群众。', '', '×'],
  ['（上接第一版）服务群众。（下转第三版）', '服务群众。', '3', '1'],
  ['服务群众。（相关报道见5版）', '服务群众。', '', ''],
  ['服务群众。（详见第A5版）', '服务群众。', '', ''],
  ['服务群众。（全文刊2、3版）', '服务群众。', '', ''],
  ['服务群众。（上接第l版）', '服务群众。（上接第l版）', '', ''],
  ['今年第二版面世。', '今年第二版面世。', '', ''],
  [
    '他说（下转第二版）之后的文字还有很多很多很多很多很多很多很多很多很多。',
    '他说（下转第二版）之后的文字还有很多很多很多很多很多很多很多很多很多。',
    '',
    '',
  ],
]

for (const [text, rest, to, from] of cases)
  test(`jumps of 「${text}」`, () => {
    const { text: found, jumps } = withoutJumps(text)
    assert.deepEqual([found, jumps.continues?.page ?? '', jumps.continuedFrom?.page ?? ''], [rest, to, from])
  })

test('a line that is a jump names its page', () => {
  assert.deepEqual(jumpsIn('▶ 下转第二版'), { continues: { page: '2' } })
  assert.deepEqual(jumpsIn('上接A1版'), { continuedFrom: { page: 'A01' } })
  assert.deepEqual(jumpsIn('今日八版'), {})
})

test('text of another page is recognised also by a page number that was misread', () => {
  for (const text of ['（上接第一版）服务', '◀上接A01版 服务', '紧接第l版 服务', '　上接×版服务'])
    assert.ok(startsWithJumpFrom.test(text), text)
  for (const text of ['服务（上接第一版）', '下转第二版', '上接这里要说明的版', '上接版'])
    assert.ok(!startsWithJumpFrom.test(text), text)
})

test('the words of a jump', () => {
  for (const text of ['下转第二版', '上接', '上转', '下接']) assert.ok(jumpWords.test(text), text)
  for (const text of ['转接', '上下', '接上']) assert.ok(!jumpWords.test(text), text)
})
