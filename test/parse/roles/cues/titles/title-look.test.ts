import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TitleLook, titleLook } from '../../../../../src/parse/roles/cues/titles/title-look.ts'
import { projectLexicon } from '../../../../project-lexicon.ts'

const signsOf = (text: string): string[] =>
  Object.entries(titleLook(text, projectLexicon)).flatMap(
    ([sign, value]: [string, TitleLook[keyof TitleLook]]) => (value === true ? [sign] : []),
  )

test('a meeting and an organ at work are events, an organ alone is an actor', () => {
  assert.ok(signsOf('全市防汛调度会议召开').includes('event'))
  assert.ok(signsOf('市药监局抽检凉茶铺').includes('event'))
  assert.ok(!signsOf('老渡工摇完最后一桨').includes('event'))
  assert.deepEqual(signsOf('省防汛抗旱指挥部办公室'), ['organ', 'actor'])
})

test('a line without a sentence of its own is a fragment, one that leans on the line above a detail', () => {
  assert.deepEqual(signsOf('从荒山到果园'), ['aim', 'fragment'])
  assert.deepEqual(signsOf('每晚加演一场'), ['detail'])
  assert.deepEqual(signsOf('刘大山主持'), ['person', 'event', 'attendance'])
  assert.deepEqual(signsOf('老街出海一年间'), ['genre'])
})

test('words in quotation marks from end to end are spoken, who advises gives a detail', () => {
  assert.deepEqual(signsOf('“这口井不能填”'), ['aim', 'spoken'])
  assert.ok(signsOf('农技员提醒：打药要避开正午').includes('detail'))
  assert.ok(signsOf('今年油茶可收六千二百吨').includes('figures'))
})
