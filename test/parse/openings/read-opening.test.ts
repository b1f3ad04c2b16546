import assert from 'node:assert/strict'
import test from 'node:test'
import { readOpening } from '../../../src/parse/openings/read-opening.ts'

const words = { leads: ['江州发布讯'], bylineRoles: [] }

const cases: Array<[text: string, dateline: string | undefined, names: string, rest: string]> = [
  ['本报讯（记者 唐海）7月13日下午', '本报讯', '唐海', '7月13日下午'],
  ['【本报讯】据了解', '本报讯', '', '据了解'],
  ['本报衡阳讯 昨天', '本报衡阳讯', '', '昨天'],
  ['江州发布讯 今天', '江州发布讯', '', '今天'],
  ['华声在线7月6日讯（文/视频 全媒体记者 王大 实习生 李四）记者', '华声在线7月6日讯', '王大 李四', '记者'],
  ['据新华社北京9月8日电（记者王立）国家', '据新华社北京9月8日电', '王立', '国家'],
  ['【新华社重庆十四日电】今天', '新华社重庆十四日电', '', '今天'],
  ['羊城晚报讯 记者诸葛万报道：近日', '羊城晚报讯', '诸葛万', '近日'],
  ['本报讯通讯 员李静报道', '本报讯', '李静', ''],
  ['江都讯 记者黄佩 通讯员 医宣 本周以来', '江都讯', '黄佩 医宣', '本周以来'],
  ['江都晚报讯 记者 裘飞 文 朱捷 图老街', '江都晚报讯', '裘飞 朱捷', '老街'],
  ['本报万象5月15日专电 特派记者 简 白 “通了！”', '本报万象5月15日专电', '简白', '“通了！”'],
  ['本报综合报道 近日', '本报综合报道', '', '近日'],
  ['新华社特稿 美国', '新华社特稿', '', '美国'],
  ['本报综合报道了各地情况', undefined, '', '本报综合报道了各地情况'],
  ['据通讯 记者张三', undefined, '', '据通讯 记者张三'],
  ['本报讯 记者从市农业局获悉', '本报讯', '', '记者从市农业局获悉'],
  ['国家电网公司供电充足', undefined, '', '国家电网公司供电充足'],
  ['本报电话开通', undefined, '', '本报电话开通'],
]

for (const [text, dateline, names, rest] of cases) {
  test(text, () => {
    const opening = readOpening(text, words)
    assert.equal(opening.dateline?.text, dateline)
    assert.equal(opening.bylines.map(({ name }) => name).join(' '), names)
    assert.equal(text.slice(opening.length), rest)
  })
}
