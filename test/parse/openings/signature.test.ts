/** Bylines known by their brackets or by a unit beside the name. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Byline } from '#model/record/article.ts'
import { readAffiliatedBylines } from '../../../src/parse/openings/affiliation.ts'
import { readSignature } from '../../../src/parse/openings/signature.ts'

const shown = (bylines: Byline[]): string => bylines.map(({ role = '', name }) => `${role}·${name}`).join(' ')

for (const [inside, expected] of [
  ['刘志国 唐汉生', '·刘志国 ·唐汉生'],
  ['通讯员 周乐天', '通讯员·周乐天'],
  ['机修车间 许珂', '机修车间·许珂'],
  ['钳工 铁锤', '钳工·铁锤'],
  ['文义 群力', '·文义 ·群力'],
  ['保卫处 许珂', '保卫处·许珂'],
  ['国际处', ''],
  ['完', ''],
  ['张三 整理', ''],
  ['图片由本馆提供', ''],
] as const)
  test(`（${inside}）`, () => assert.equal(shown(readSignature(inside, [])), expected))

for (const [line, expected] of [
  ['青溪县农业局 周乐天', '青溪县农业局·周乐天'],
  ['许珂（2009级汉语言文学）', '2009级汉语言文学·许珂'],
  ['文学院2015级 周乐天', '文学院2015级·周乐天'],
  ['周乐天（19岁 大学生）', '19岁 大学生·周乐天'],
  ['文/许珂（明理律师事务所）', '明理律师事务所·许珂'],
  ['全县春耕工作 有序', ''],
  ['山东威海市 石志新', ''],
] as const)
  test(line, () => assert.equal(shown(readAffiliatedBylines(line)), expected))
