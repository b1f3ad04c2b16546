import assert from 'node:assert/strict'
import test from 'node:test'
import { readBylines } from '../../../src/parse/bylines/read-bylines.ts'

const cases: Array<[text: string, expected: string]> = [
  ['（全媒体记者 黄岸/文 王维宣/图）', '全媒体记者:黄岸 全媒体记者:王维宣'],
  ['■本报记者 许珂 实习生 付星婷', '本报记者:许珂 实习生:付星婷'],
  ['（罗勇 记者 江潇）', '-:罗勇 记者:江潇'],
  ['（记者 张 胜 男）', '记者:张胜男'],
  ['（记者/简文湘 通讯员/罗江莉）', '记者:简文湘 通讯员:罗江莉'],
  ['文丨张三丰', '-:张三丰'],
  ['图/文 樊绍光', '-:樊绍光'],
  ['湖北日报全媒记者 张鸿 通讯员 谢丹 摄', '湖北日报全媒记者:张鸿 通讯员:谢丹'],
  ['【记者:文峰 曾思灵】', '记者:文峰 记者:曾思灵'],
  ['通讯 员 李静', '通讯员:李静'],
  ['◎记者 朱文彬 ○编辑 邱江', '记者:朱文彬 编辑:邱江'],
  ['（本报记者顾仲阳、张帆）', '本报记者:顾仲阳 本报记者:张帆'],
  ['记者 张妍张金平杨芳', '记者:张妍 记者:张金平 记者:杨芳'],
  ['通讯员 林\u00a0\u00a0琳', '通讯员:林琳'],
]

for (const [text, expected] of cases) {
  test(text, () => {
    assert.equal(
      readBylines(text)
        .map(({ role = '-', name }) => `${role}:${name}`)
        .join(' '),
      expected,
    )
  })
}
