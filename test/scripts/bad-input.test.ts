/** Invalid and unusual files in one content folder do not affect valid ones. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { z } from 'zod'
import { Issue } from '#model/record/issue.ts'
import { Message } from '#model/record/message.ts'
import { crawlSite } from '../site/crawl.ts'
import { pageText } from '../site/page-text.ts'
import { createTestArchive } from './test-archive.ts'

const issue = (title: string): string => `2022年9月5日 星期一\n\n# ${title}\n\n衡阳日报讯 ${title}的正文。\n`

const literal = [
  '<script>alert(1)</script> 与 &amp; 与 [x](javascript:alert(1))。',
  '1. 第一条，不是列表。',
  '    四个空格开头，不是代码。',
  '* 星号开头，不是列表。',
  '> 尖括号开头，不是引文。',
]

const oddName = `a#b 100%?"'&<b>..x`

const mistakes: ReadonlyArray<[name: string, content: string | Uint8Array]> = [
  ['issues/empty.txt', ' \n'],
  ['issues/binary.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0x00, 0x00)],
  ['issues/undecodable.txt', Uint8Array.of(0x41, 0x0a, 0x42, 0xff, 0xff, 0xff)],
  ['issues/masthead-only.txt', '2022年9月8日 星期四\n'],
  ['issues/line\nfeed.txt', issue('换行')],
  ['issues/.._up.txt', issue('上级')],
]

const faultyProfiles: ReadonlyArray<[name: string, content: string]> = [
  ['publications/broken.yaml', 'slug: broken\nname: [未完\n'],
  ['publications/paren.yaml', "slug: paren\nname: 括号报\nmasthead:\n  - '第(\\d+号'\n"],
]

const accepted: ReadonlyArray<[name: string, content: string]> = [
  ['issues/1.txt', issue('头一份')],
  ['issues/2.txt', issue('第二份')],
  [`issues/${oddName}.txt`, '# 怪名字\n\n没有日期的正文，只有这一段。\n'],
  ['issues/literal.txt', `2022年9月6日 星期二\n\n# 照登\n\n衡阳日报讯 ${literal.join('\n\n')}\n`],
]

const archive = createTestArchive({ after })
for (const [name, content] of [...mistakes, ...faultyProfiles, ...accepted]) archive.write(name, content)
const stopped = await archive.run('build')
const hasSiteWhenStopped = existsSync(archive.out)
const checked = await archive.run('check', '--json')
const messages = z.array(Message).parse(JSON.parse(checked.stdout))

const placesOf = (name: string, ruleId: string): string[] =>
  messages
    .filter((message) => message.ruleId === ruleId && message.place.file === join(archive.content, name))
    .map(({ place: { line, column }, severity }) => `${line}:${column} ${severity}`)

const recordAt = (address: string): Issue =>
  Issue.parse(JSON.parse(readFileSync(join(archive.out, address, 'issue.json'), 'utf8')))

for (const [name] of faultyProfiles) rmSync(join(archive.content, name))
const built = await archive.run('build')

test('a faulty profile stops publishing', () => {
  assert.equal(stopped.code, 1)
  assert.match(stopped.stderr, /没有发布，原有网站未动：报纸档案、词表或 site\.yaml 有错误/u)
  assert.match(stopped.stderr, /broken\.yaml\n\s*\d+:\d+\s+error/u)
  assert.equal(hasSiteWhenStopped, false)
})

test('without it the site is published, the exit code is 1, and the errors are on standard error', () => {
  assert.equal(built.code, 1, built.stderr)
  assert.match(built.stdout, /无法读取 5 个/u)
  assert.match(built.stderr, /empty\.txt/u)
  assert.equal(checked.code, 1)
})

test('a raw file that cannot be read has an error with line and column', () => {
  assert.deepEqual(placesOf('issues/empty.txt', 'unreadable'), ['1:1 error'])
  assert.deepEqual(placesOf('issues/binary.txt', 'unreadable'), ['2:1 error'])
  assert.deepEqual(placesOf('issues/undecodable.txt', 'unreadable'), ['2:2 error'])
  assert.deepEqual(placesOf('issues/line\\u000afeed.txt', 'unreadable'), ['1:1 error'])
  assert.deepEqual(placesOf('issues/.._up.txt', 'unreadable'), ['1:1 error'])
})

test('a page without an article has a message, and its text is on the site', () => {
  assert.deepEqual(placesOf('issues/masthead-only.txt', 'no-article').length, 1)
  assert.match(pageText(join(archive.out, 'hyrb/2022/09/08/source/index.html')), /2022年9月8日 星期四/u)
})

test('an invalid profile has an error at its line', () => {
  const linesOf = (name: string): number[] =>
    messages
      .filter(({ place: { file }, severity }) => file === join(archive.content, name) && severity === 'error')
      .map(({ place: { line } }) => line)
  assert.ok(linesOf('publications/broken.yaml').length > 0)
  assert.deepEqual(linesOf('publications/paren.yaml'), [4])
})

test('both files of one front page are on the site, and the second one has an error', () => {
  const { items, pages } = recordAt('hyrb/2022/09/05')
  assert.deepEqual(
    items.map(({ id, headline }) => `${id} ${headline}`),
    ['01-03 头一份', '02-03 第二份'],
  )
  assert.equal(pages.length, 2)
  assert.deepEqual(placesOf('issues/2.txt', 'duplicate-page'), ['1:1 error'])
})

test('an unusual file name has a working address', async () => {
  assert.ok(existsSync(join(archive.out, 'hyrb/undated', oddName, 'index.html')))
  assert.deepEqual(await crawlSite(archive.out), { broken: [], unreached: [] })
})

test('shows text that looks like HTML or Markdown literally', () => {
  const { items } = recordAt('hyrb/2022/09/06')
  const article = join(archive.out, 'hyrb/2022/09/06', items[0]?.id ?? '', 'index.html')
  const [shown, source] = [article, join(archive.out, 'hyrb/2022/09/06/source/index.html')].map(pageText)
  for (const line of literal) {
    assert.ok(shown?.includes(line.trim()), line)
    assert.ok(source?.includes(line), line)
  }
  const html = readFileSync(article, 'utf8')
  assert.doesNotMatch(html, /href="javascript/iu)
  assert.doesNotMatch(html.replaceAll(/"[^"]*"/gu, '""'), /<script>/iu)
})
