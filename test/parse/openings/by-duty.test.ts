import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Byline } from '#model/record/article.ts'
import { readBylinesByDuty } from '#parse/openings/by-duty.ts'

/** Bylines as `role:name`, `-` for none. */
const shown = (bylines: readonly Byline[]): string =>
  bylines.map(({ role = '-', name }) => `${role}:${name}`).join(' ')

const cases: Array<[text: string, bylines: string]> = [
  ['口述：欧阳建先生', '口述:欧阳建先生'],
  ['口述：欧阳建女士', '口述:欧阳建女士'],
  ['口述：欧阳建大爷', '口述:欧阳建大爷'],
  ['口述：欧阳建阿姨', '口述:欧阳建阿姨'],
  ['口述：欧阳建同学', '口述:欧阳建同学'],
  ['口述：蓝女士 记录：苏 念', '口述:蓝女士 记录:苏念'],
  ['采访/何晓 撰文/苏念', '采访:何晓 撰文:苏念'],
  ['讲述:何晓', '讲述:何晓'],
  ['倾诉／何晓', '倾诉:何晓'],
  ['执笔：何晓', '执笔:何晓'],
  ['采写：何晓', '采写:何晓'],
  ['整理：何晓', ''],
  ['口述：何晓 整理：苏念', '口述:何晓 整理:苏念'],
  ['口述人：何晓', '口述人:何晓'],
  ['■口述：何晓', '口述:何晓'],
  ['□ 口述：何晓', '口述:何晓'],
  ['口述 ： 何晓', '口述:何晓'],
  ['口述：何晓先生', '口述:何晓先生'],
  ['口述：蓝阿姨', '口述:蓝阿姨'],
  ['口述：蓝大爷', '口述:蓝大爷'],
  ['口述：蓝同学 记录：苏念', '口述:蓝同学 记录:苏念'],
  ['口述：何晓的故事很长', ''],
  ['口述何晓', ''],
  ['记者：何晓', ''],
  ['口述：苏 念念', '口述:苏念念'],
  ['口述：何晓记录：苏念', ''],
  [
    '口述：何晓 记录：苏念 采访：林琳 撰文：徐志摩 执笔：王大 整理：李静',
    '口述:何晓 记录:苏念 采访:林琳 撰文:徐志摩 执笔:王大 整理:李静',
  ],
  ['口述：何晓 记录：苏念 采访：林琳 撰文：徐志摩 执笔：王大 整理：李静静静静', ''],
  ['口述：', ''],
  ['★口述：何晓', '口述:何晓'],
  ['☆口述：何', ''],
  ['口述：何晓说', '口述:何晓说'],
  ['讲述：司马光远', '讲述:司马光远'],
]

for (const [text, expected] of cases)
  test(`by task: ${text}`, () => assert.equal(shown(readBylinesByDuty(text)), expected))

test('a text of more than 40 characters is none', () => {
  const text = '口述：何晓 记录：苏念 采访：林琳 撰文：徐志摩 执笔：王大 整理：李静雪'
  assert.equal(readBylinesByDuty(text.padEnd(40)).length, 6)
  assert.deepEqual(readBylinesByDuty(text.padEnd(41)), [])
})
