import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseText } from '../parse-text.ts'

const text = [
  '# 全市秋收现场推进会召开',
  '',
  '本报讯（记者 李明）9月4日，全市秋收全面展开，各地调度农机抢收抢种，当天完成两万亩。',
  '',
  '各县市区负责人到田间地头察看，要求颗粒归仓，确保粮食稳产保收，不误农时。（下转第二版）',
].join('\n')

test('a block says to which fields of its article it gave something beside its own part', () => {
  const { reading } = parseText(text)
  assert.deepEqual(
    reading.map(({ line, role, gave }) => [line, role, gave]),
    [
      [1, 'headline', undefined],
      [3, 'lead', ['dateline', 'bylines']],
      [5, 'paragraph', ['continues']],
    ],
  )
})

test('a byline in brackets at the end was given by the last paragraph', () => {
  const signed = text.replace('（记者 李明）', '').replace('（下转第二版）', '（记者 李明）')
  assert.deepEqual(parseText(signed).reading.at(-1)?.gave, ['bylines'])
})
