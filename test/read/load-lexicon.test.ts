/** A fault in a lexicon file stops reading, with a message at its own line and column. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadLexicon } from '#read/load-lexicon.ts'

const project = join(import.meta.dirname, '../../content/lexicon')
const root = mkdtempSync(join(tmpdir(), 'load-lexicon-'))
after(() => rmSync(root, { recursive: true }))

/** A copy of the project's lexicon in which words were replaced; returns its messages. */
async function messagesWith(name: string, old: string, replacement: string): Promise<string[]> {
  const folder = mkdtempSync(join(root, 'lexicon-'))
  cpSync(project, folder, { recursive: true })
  const text = readFileSync(join(project, name), 'utf8')
  assert.ok(text.includes(old), old)
  writeFileSync(join(folder, name), text.replace(old, replacement))
  return messagesIn(folder)
}

async function messagesIn(folder: string): Promise<string[]> {
  const { lexicon, files } = await loadLexicon(folder)
  const messages = files.flatMap(({ basename, messages }) =>
    messages.map(({ line, column, reason }) => `${basename}:${line}:${column} ${reason}`),
  )
  assert.equal(lexicon === undefined, messages.length > 0)
  return messages
}

test('the project’s own lexicon has no fault', async () => {
  assert.deepEqual(await messagesIn(project), [])
})

const faults: Array<[what: string, file: string, old: string, replacement: string, messages: string[]]> = [
  [
    'a misspelt key',
    'festivals.yaml',
    'pattern: 元旦, month: 1',
    'pattern: 元旦, mouth: 1',
    ['festivals.yaml:3:5 缺少字段“days.0.month”', 'festivals.yaml:3:20 不认识的字段“mouth”'],
  ],
  [
    'a day that does not exist',
    'terms-in-use.yaml',
    '2020-02-08',
    '2020-02-30',
    ['terms-in-use.yaml:4:26 字段“0.from”：无效ISO日期'],
  ],
  [
    'a last day before the first',
    'office-holders.yaml',
    '2023-03-11 }\n- { pattern: 国务院总理李克强, from: 2013-03-15, until: 2023-03-11',
    '2023-03-11 }\n- { pattern: 国务院总理李克强, from: 2013-03-15, until: 2003-03-11',
    ['office-holders.yaml:3:49 字段“1.until”：最后一天早于第一天'],
  ],
  [
    'a wrong type',
    'political-calendar.yaml',
    'firstYear: 1986',
    'firstYear: 一九八六',
    ['political-calendar.yaml:70:28 字段“fiveYearPlans.0.firstYear”：无效输入：期望 数字，实际接收 string'],
  ],
  [
    'a bad day among plenums',
    'political-calendar.yaml',
    '1978-02-23',
    '1978-02',
    ['political-calendar.yaml:7:27 字段“partyCongresses.0.plenums.1”：无效ISO日期'],
  ],
  [
    'an expression that does not compile',
    'counted-events.yaml',
    '(?:深圳)?经济特区',
    '(?:深圳?经济特区',
    [
      'counted-events.yaml:18:16 字段“foundings.12.pattern”：正则表达式无法编译：Invalid regular expression: /(?:深圳?经济特区(?:建立|成立)?/u: Unterminated group',
    ],
  ],
  [
    'an expression that could hang the reading',
    'counted-events.yaml',
    '(?:深圳)?经济特区',
    '(?:深+)+经济特区',
    [
      'counted-events.yaml:18:16 字段“foundings.12.pattern”：遇到某些文字，这个表达式要算很久（重复里套着重复，或几处重复相接），请改写，例如把“(?:.+)+”写成“.+”',
    ],
  ],
  [
    'a capturing group',
    'counted-events.yaml',
    '(?:深圳)?经济特区',
    '(深圳)?经济特区',
    ['counted-events.yaml:18:16 字段“foundings.12.pattern”：不能有捕获组，请把“(…)”写成“(?:…)”'],
  ],
  [
    'YAML that is none',
    'festivals.yaml',
    'pattern: 元旦, month: 1, day: 1 }',
    'pattern: 元旦, month: 1, day: 1',
    [
      'festivals.yaml:4:3 YAML 语法错误：Flow map in block collection must be sufficiently indented and end with a }',
    ],
  ],
]
for (const [what, file, old, replacement, expected] of faults)
  test(`${what} is a message at its line and column`, async () => {
    assert.deepEqual(await messagesWith(file, old, replacement), expected)
  })

test('a missing file and a file of an unknown name are messages', async () => {
  const folder = mkdtempSync(join(root, 'lexicon-'))
  cpSync(project, folder, { recursive: true })
  rmSync(join(folder, 'festivals.yaml'))
  writeFileSync(join(folder, 'festival.yaml'), 'days: []\n')
  const [unknown, missing, ...more] = await messagesIn(folder)
  assert.match(unknown ?? '', /^festival\.yaml:1:1 没有这种词表；文件名应是：.*festivals\.yaml/u)
  assert.equal(missing, 'festivals.yaml:1:1 缺少这份词表，无法解析报纸')
  assert.deepEqual(more, [])
})
