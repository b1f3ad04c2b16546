import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { VFile } from 'vfile'
import { loadProfiles } from '#read/load-profiles.ts'
import { loadSite } from '#read/load-site.ts'

const root = mkdtempSync(join(tmpdir(), 'load-profiles-'))
after(() => rmSync(root, { recursive: true }))

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(root, 'publications-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

const told = (files: readonly VFile[]): string[] =>
  files.flatMap(({ basename, messages }) =>
    messages.map(({ line, column, reason }) => `${basename}:${line}:${column} ${reason}`),
  )

test('profiles are loaded in the order of their names, what they leave out filled in', async () => {
  const { profiles, files } = await loadProfiles(
    folder({ 'b.yaml': 'slug: b\nname: 乙报\n', 'a.yaml': 'slug: a\nname: 甲报\nleads: [甲报讯]\n' }),
  )
  assert.deepEqual(
    profiles.map(({ slug, leads, masthead }) => [slug, leads, masthead]),
    [
      ['a', ['甲报讯'], []],
      ['b', [], []],
    ],
  )
  assert.deepEqual(told(files), [])
})

test('a faulty profile is told of at its own line and column; the others go on', async () => {
  const { profiles, files } = await loadProfiles(
    folder({
      'a.yaml': '# 甲报\nnmae: 甲报\nslug: a\n',
      'b.yaml': 'slug: b\nname: 乙报\nmasthead:\n  - ^官方网站(\n  - ^第(?<nunber>\\d+)号$\n  - ^今日八版$\n',
      'c.yaml': 'slug: c\nname: "丙报\n',
      'd.yaml': 'slug: D\nname: 丁报\nnumbering:\n  - { number: 0, date: 2022-02-30 }\n',
      'sound.yaml': 'slug: sound\nname: 正报\n',
    }),
  )
  assert.deepEqual(
    profiles.map(({ name }) => name),
    ['正报'],
  )
  const groups =
    'number、weekday、lunarDate、pageCount、cn、sponsor、publisher、website、hotlineLabel、hotlineNumber'
  assert.deepEqual(told(files), [
    'a.yaml:2:1 缺少字段“name”',
    'a.yaml:2:1 不认识的字段“nmae”',
    'b.yaml:4:5 字段“masthead.0”：正则表达式无法编译：Invalid regular expression: /^官方网站(/u: Unterminated group',
    `b.yaml:5:5 字段“masthead.1”：不认识的组名“nunber”；可用的组名：${groups}`,
    `b.yaml:6:5 字段“masthead.2”：表达式里没有命名组，无从知道它找的是什么；可用的组名：${groups}`,
    'c.yaml:3:1 YAML 语法错误：Missing closing "quote',
    'd.yaml:1:7 字段“slug”：无效字符串：必须满足正则表达式 /^[a-z][a-z0-9-]*$/u',
    'd.yaml:4:15 字段“numbering.0.number”：数值过小：期望 number >0',
    'd.yaml:4:24 字段“numbering.0.date”：无效ISO日期',
  ])
})

test('one slug cannot be two papers, and is the name of the file', async () => {
  const { profiles, files } = await loadProfiles(
    folder({
      'a.yaml': 'slug: a\nname: 甲报\n',
      'b.yaml': 'name: 乙报\nslug: a\n',
      'c.yaml': 'slug: x\nname: 丙报\n',
    }),
  )
  assert.equal(profiles.length, 1)
  assert.deepEqual(told(files), [
    'b.yaml:2:7 “a”已经是《甲报》的代号',
    'c.yaml:1:7 文件名应与代号相同：x.yaml',
  ])
})

test('a paper does not take an address of the site’s own', async () => {
  const { profiles, files } = await loadProfiles(folder({ 'date.yaml': 'name: 大安天鹅\nslug: date\n' }))
  assert.deepEqual(profiles, [])
  assert.deepEqual(told(files), ['date.yaml:2:7 字段“slug”：本站自己的网页在 /date/，报纸请用别的代号'])
})

const facts =
  'title: 报纸档案\ndescription: 说明\nbaseUrl: https://example.org\nerrorReports: a@example.org\n'

test('the site takes a paper that there is', async () => {
  const path = join(folder({ 'site.yaml': `${facts}defaultPublication: b\n` }), 'site.yaml')
  const { site, file } = await loadSite(path, [])
  assert.equal(site?.title, '报纸档案')
  assert.deepEqual(told([file]), ['site.yaml:5:21 没有代号为“b”的报纸'])
})

test('a site file that is not there, or says what it must not, is told of', async () => {
  const path = join(
    folder({ 'site.yaml': `${facts.replace('org\n', 'org/\n')}defaultPublication: b\n` }),
    'site.yaml',
  )
  const { site, file } = await loadSite(path)
  assert.equal(site, undefined)
  assert.equal(file.messages[0]?.line, 3)
  const missing = await loadSite(join(root, 'none.yaml'))
  assert.equal(missing.file.messages[0]?.fatal, true)
})

test('an expression that could hang the reading is told of at its line', { timeout: 60_000 }, async () => {
  const slow = ['^(?:.+)+x$', '(?:a|a)*$', '^(?:.*,){11}P', '(?<=第)(?:.+)+x', '\\s*.*\\s*.*\\s*x$']
  const sound = [
    '^第(?:[一二三]{1,3}|\\d+)版$',
    '^今日\\s*\\d+\\s*版$',
    '(?:热线|电话)[:：]\\s*\\d+(?:-\\d+)?$',
  ]
  const { profiles, files } = await loadProfiles(
    folder({
      'a.yaml': `slug: a\nname: 甲报\nfurniture:\n${slow.map((each) => `  - '${each}'\n`).join('')}`,
      'b.yaml': `slug: b\nname: 乙报\nfurniture:\n${sound.map((each) => `  - '${each}'\n`).join('')}`,
    }),
  )
  assert.deepEqual(
    profiles.map(({ slug }) => slug),
    ['b'],
  )
  assert.deepEqual(
    told(files).map((each) => each.replace(/：.*/u, '')),
    slow.map((_, index) => `a.yaml:${index + 4}:5 字段“furniture.${index}”`),
  )
  assert.match(told(files)[0] ?? '', /这个表达式要算很久/u)
})
