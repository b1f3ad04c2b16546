import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { messagesOf } from '#model/reading/messages-of.ts'
import { listRawFiles } from '#read/list-raw-files.ts'
import { loadCorrections } from '#read/load-corrections.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function beside(t: TestContext, yaml: string): string {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.txt'), '滨江日报\n')
  writeFileSync(join(folder, 'a.fix.yaml'), yaml)
  return folder
}

async function told(t: TestContext, yaml: string): Promise<string[]> {
  const fixes = loadCorrections(join(beside(t, yaml), 'a.txt'))
  assert.deepEqual(fixes?.corrections, [])
  return fixes
    ? messagesOf(fixes.file).map(({ place, reason }) => `${place.line}:${place.column} ${reason}`)
    : []
}

test('corrections are read with the places of their guards', async (t) => {
  const folder = beside(
    t,
    '- fix: role\n  at: { line: 2, starts: 甲 }\n  to: headline\n- fix: date\n  to: 2021-03-05\n',
  )
  const { data } = await readRawFile(join(folder, 'a.txt'), folder)
  assert.deepEqual(data.fixes?.corrections, [
    {
      correction: { fix: 'role', at: { line: 2, starts: '甲' }, to: 'headline' },
      place: { line: 2, column: 26 },
    },
    { correction: { fix: 'date', to: '2021-03-05' }, place: { line: 4, column: 3 } },
  ])
})

test('a raw file without corrections has none, and one of comments corrects nothing', async (t) => {
  assert.equal(loadCorrections(join(temporaryFolder(t), 'a.txt')), undefined)
  assert.deepEqual(await told(t, '# 待查\n'), [])
})

const faults: Array<[yaml: string, told: string[]]> = [
  ['- fix: [\n', ['2:1 YAML']],
  ['fix: date\n', ['1:1 无效输入']],
  ['- fix: date\n  to: *nothing\n', ['2:7 引用“*nothing”没有对应的“&nothing”']],
  ['- &a [*a]\n', ['1:6 字段“0”：无效输入']],
  [
    `- &a [x${', x'.repeat(9)}]\n- &b [*a${', *a'.repeat(9)}]\n- [*b${', *b'.repeat(9)}]\n`,
    ['2:7 引用（*名字）展开后太大，请把内容直接写出'],
  ],
  [`- &a x\n${'- *a\n'.repeat(101)}`, ['102:3 引用（*名字）超过上限 100 处，请把内容直接写出']],
  ['- fix: dtae\n  to: 2021-03-05\n', ['1:8 字段“0.fix”：应是下列之一：date、paper、page、text、role']],
  ['- fix: date\n  to: 2021-02-30\n', ['2:7 字段“0.to”']],
  ['- fix: role\n  to: headline\n', ['1:3 缺少字段“0.at”']],
  ['- fix: role\n  at: { line: 2 }\n  to: headline\n', ['2:7 缺少字段“0.at.starts”']],
  [
    "- fix: role\n  at: { line: 2, starts: '# ' }\n  to: headline\n",
    ['2:26 字段“0.at.starts”：请写出该行开头的文字'],
  ],
  ['- fix: role\n  at: { line: 2, starts: 甲 }\n  to: title\n', ['3:7 字段“0.to”']],
  ['- fix: page\n', ['1:3 字段“0”：请写明 number 或 name']],
  ['- fix: date\n  to: 2021-03-05\n  form: x\n', ['3:3 不认识的字段“form”']],
  ['- fix: ignore\n  rule: weekday-date\n', ['1:3 缺少字段“0.because”']],
]

for (const [yaml, expected] of faults)
  test(`a fault is told at its own place: ${JSON.stringify(yaml.slice(0, 80))}`, async (t) => {
    const found = await told(t, yaml)
    assert.equal(found.length, expected.length, found.join('\n'))
    for (const [index, start] of expected.entries()) assert.ok(found[index]?.startsWith(start), found[index])
  })

test('corrections without a raw file beside them are told of', async (t) => {
  const folder = beside(t, '[]\n')
  writeFileSync(join(folder, 'b.fix.yaml'), '[]\n')
  writeFileSync(join(folder, 'a.fix.yml'), '[]\n')
  const { files, refused } = await listRawFiles([folder])
  assert.deepEqual([files.length, refused.map(({ basename }) => basename)], [1, ['a.fix.yml', 'b.fix.yaml']])
})
