/** Bylines known by their brackets at the end of a text. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Byline } from '#model/record/article.ts'
import { readSignature } from '#parse/openings/signature.ts'
import { projectLexicon } from '../../project-lexicon.ts'

/** Bylines as `role:name`, `-` for none. */
const shown = (bylines: readonly Byline[]): string =>
  bylines.map(({ role = '-', name }) => `${role}:${name}`).join(' ')

const cases: Array<[inside: string, bylines: string]> = [
  ['', ''],
  ['张三', '-:张三'],
  ['张 三', '-:张三'],
  ['张三 李四 王五 赵六', '-:张三 -:李四 -:王五 -:赵六'],
  ['张三 李四 王五 赵六 孙七', ''],
  ['张三 编译', ''],
  ['中华系', ''],
  ['张三为本文', ''],
  ['全国贡献', ''],
  ['来源东湖', ''],
  ['作者 张三', ''],
  ['单位张三', ''],
  ['全媒体记者 张三', '全媒体记者:张三'],
  ['江州撰述 张三', '江州撰述:张三'],
  ['铸工 钢城', '铸工:钢城'],
  ['青溪站 铁锤', '青溪站:铁锤'],
  ['罗先生', ''],
  ['罗女士', ''],
  ['罗小姐', ''],
  ['罗经理', ''],
  ['罗主任', ''],
  ['罗老师', ''],
  ['罗师傅', ''],
  ['罗同志', ''],
  ['国际处', ''],
  ['全院', ''],
  ['国防部', ''],
  ['市府局', ''],
  ['市委办', ''],
  ['全系', ''],
  ['全社', ''],
  ['世界会', ''],
  ['文义 群力', '-:文义 -:群力'],
  ['文义、群力', '-:文义 -:群力'],
  ['文义\u3000群力', '-:文义 -:群力'],
  ['群力 群众', ''],
  ['文义  群力', ''],
  ['文义 群力 群众', ''],
  ['文义们好 群力', ''],
  ['周乐天 不丁丁', '-:周乐天 -:不丁丁'],
  ['完', ''],
  ['周乐天 罗经理', ''],
  ['刘志国 唐汉生', '-:刘志国 -:唐汉生'],
  ['通讯员 周乐天', '通讯员:周乐天'],
  ['机修车间 许珂', '机修车间:许珂'],
  ['钳工 铁锤', '钳工:铁锤'],
  ['保卫处 许珂', '保卫处:许珂'],
  ['张三 整理', ''],
  ['李系中', ''],
  ['周为民', ''],
  ['张三 来源', ''],
  ['唐汉生 刘志国说他们', ''],
  [' 机修车间 许珂 ', '机修车间:许珂'],
  [' 文义 群力 ', '-:文义 -:群力'],
  ['图片由本馆提供', ''],
]

for (const [inside, expected] of cases)
  test(`（${inside}）`, () =>
    assert.equal(
      shown(readSignature(inside, { bylineRoles: ['江州撰述'], lexicon: projectLexicon })),
      expected,
    ))
