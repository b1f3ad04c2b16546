import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayContainRole, roleExpression } from '#parse/openings/byline-role.ts'

const profileRoles = ['撰述', '江州.特约撰述']
const rolesIn = (text: string): string[] =>
  [...text.matchAll(roleExpression(profileRoles))].map(([role]) => role)

/** Texts that are one role word as a whole. */
const roles = [
  '青溪湖畔新城日报记者',
  '青溪湖畔新城晚报记者',
  '青溪湖畔新城早报记者',
  '青溪湖畔新城时报记者',
  '青溪湖畔新城商报记者',
  '青溪湖畔新城都市报记者',
  '青溪湖畔新城快报记者',
  '青溪湖畔新城周报记者',
  '青溪湖畔新城报记者',
  '记者',
  '记 者',
  '通讯员',
  '通 讯 员',
  '通  讯  员',
  '实习生',
  '评论员',
  '报道员',
  '撰稿人',
  '撰稿',
  '采写',
  '编译',
  '编 译',
  '作者',
  '摄影师',
  '编辑',
  '本报记者',
  '本刊记者',
  '本台记者',
  '本网记者',
  '湖北日报记者',
  '湖北晚报记者',
  '东湖早报记者',
  '东湖时报记者',
  '东湖商报记者',
  '东湖都市报记者',
  '东湖快报记者',
  '东湖周报记者',
  '东湖新社记者',
  '新华社记者',
  '东湖融媒记者',
  '东湖网记者',
  '东湖台记者',
  '东湖日报社记者',
  '湖北日报·新江新闻记者',
  '湖北日报/新江客户端记者',
  '湖北日报／新江网记者',
  '湖北日报·新江在线·新江融媒记者',
  '湖北日报·新江传媒·新江视频记者',
  '本报客户端记者',
  '学生记者',
  '校园记者',
  '小记者',
  '全媒体记者',
  '全媒记者',
  '融媒体记者',
  '融媒记者',
  '新媒体记者',
  '首席记者',
  '见习记者',
  '实习记者',
  '特约记者',
  '特派记者',
  '特邀评论员',
  '资深记者',
  '高级记者',
  '摄影记者',
  '视频记者',
  '视觉记者',
  '文字记者',
  '驻京记者',
  '驻长沙市县记者',
  '首席全媒体摄影记者',
  '新华社特约首席摄影记者',
  '据湖北日报记者',
  '江州.特约撰述',
]

for (const role of roles)
  test(`one role: ${role}`, () => {
    assert.deepEqual(rolesIn(role), [role])
    assert.ok(mayContainRole(role, profileRoles))
  })

/** Texts, and the role words in them. */
const texts: Array<[text: string, roles: string[]]> = [
  ['主作者', []],
  ['主编辑', []],
  ['早报记者', ['记者']],
  ['、湖北日报记者', ['湖北日报记者']],
  ['，湖北日报记者', ['湖北日报记者']],
  [',湖北日报记者', ['湖北日报记者']],
  ['/湖北日报记者', ['湖北日报记者']],
  ['：湖北日报记者', ['湖北日报记者']],
  [':湖北日报记者', ['湖北日报记者']],
  ['（湖北日报记者', ['湖北日报记者']],
  ['(湖北日报记者', ['湖北日报记者']],
  ['■湖北日报记者', ['湖北日报记者']],
  ['□湖北日报记者', ['湖北日报记者']],
  ['◎湖北日报记者', ['湖北日报记者']],
  ['●湖北日报记者', ['湖北日报记者']],
  ['○湖北日报记者', ['湖北日报记者']],
  ['◆湖北日报记者', ['湖北日报记者']],
  ['▲湖北日报记者', ['湖北日报记者']],
  ['市委宣传部', []],
  ['江州X特约撰述', ['撰述']],
  ['驻长沙市县城记者', ['记者']],
  ['记者周乐天通讯员李静', ['记者', '通讯员']],
]

for (const [text, expected] of texts)
  test(`roles in 「${text}」`, () => assert.deepEqual(rolesIn(text), expected))

test('the roles of the profiles match before the general ones, the longest first', () => {
  assert.deepEqual(rolesIn('江州.特约撰述 李静'), ['江州.特约撰述'])
  const prefix = roleExpression(['江州记者', '江州记者站'])
  assert.deepEqual(
    [...'江州记者站'.matchAll(prefix)].map(([role]) => role),
    ['江州记者站'],
  )
  assert.deepEqual(
    [...'江州记者站记者'.matchAll(roleExpression(['江州记者站']))].map(([role]) => role),
    ['江州记者站', '记者'],
  )
})

test('a text without the end of any role word needs no closer look', () => {
  assert.equal(mayContainRole('市委宣传部', []), false)
  assert.equal(mayContainRole('江州撰述', []), false)
  assert.equal(mayContainRole('江州撰述', ['撰述']), true)
})
