import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createTestArchive } from './test-archive.ts'

const page = (day: number): string =>
  `2022年9月${day}日\n\n# 超超市开张\n\n衡阳日报讯 ${day - 1}日，我市一家超市开张，市民纷纷前往选购。\n`

const textFix = '- fix: text\n  at: { line: 3, starts: 超超市 }\n  old: 超超市\n  new: 超市\n'

test('publishes a corrected issue, and parses only this one again', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/a.txt', page(5))
  archive.write('issues/b.txt', page(6))
  assert.equal((await archive.run('build')).code, 0)

  archive.write('issues/a.fix.yaml', `${textFix}- fix: date\n  to: 2022-09-07\n`)
  const corrected = await archive.run('build')
  assert.equal(corrected.code, 0, corrected.stderr)
  assert.match(corrected.stdout, /沿用 1 个，重新解析 1 个/u)
  const { items, date } = JSON.parse(readFileSync(join(archive.out, 'hyrb/2022/09/07/issue.json'), 'utf8'))
  assert.deepEqual([items[0].headline, date.evidence.basis], ['超市开张', 'editor'])
  const article = readFileSync(join(archive.out, 'hyrb/2022/09/07', items[0].id, 'index.html'), 'utf8')
  assert.match(article, /<h1 id="headline"><span class="deck">超市开张<\/span><\/h1>/u)
  assert.equal(article.split('超超市').length - 1, 1, 'the old text is only in the note of the correction')
  assert.match(article, /编者更正：原文作“超超市”，改为“超市”/u)
})

test('a correction that no longer matches is an error of every command, at its line', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/a.txt', page(5))
  archive.write('issues/a.fix.yaml', textFix.replace('starts: 超超市', 'starts: 商场'))
  const check = await archive.run('check')
  assert.equal(check.code, 1)
  assert.match(check.stdout, /a\.fix\.yaml\n\s*2:26.*第 3 行不以“商场”开头，而是“超超市开张”/u)
  const parse = await archive.run('parse', join(archive.content, 'issues/a.txt'))
  assert.equal(parse.code, 1)
  assert.equal(JSON.parse(parse.stdout).items[0].headline, '超超市开张')
  assert.match(parse.stderr, /a\.fix\.yaml/u)
})

test('a correction can ignore messages that depend on other files', async (t) => {
  const archive = createTestArchive(t)
  const ruleIds = async (): Promise<string[]> => {
    const { stdout } = await archive.run('check', '--json')
    return JSON.parse(stdout).map(({ ruleId }: { ruleId: string }) => ruleId)
  }
  const first = `2022年9月5日 今日八版\n\n第1版 要闻\n\n# 超市开张\n\n衡阳日报讯 4日，我市一家超市开张。（下转第三版）\n`
  archive.write('issues/a.txt', first)
  archive.write(
    'issues/b.txt',
    '2022年9月5日 今日四版\n\n第2版 民生\n\n# 集市开张\n\n衡阳日报讯 4日，集市开张。\n',
  )
  assert.deepEqual((await ruleIds()).toSorted(), ['lost-jump', 'masthead-clash', 'page-count'])

  const ignore = (rule: string, at = ''): string =>
    `- { fix: ignore, rule: ${rule}, ${at}because: 原报如此 }\n`
  const jump = ignore('lost-jump', 'at: { line: 5, starts: 超市开张 }, ')
  archive.write('issues/a.fix.yaml', ignore('page-count') + jump)
  archive.write('issues/b.fix.yaml', ignore('masthead-clash'))
  assert.deepEqual(await ruleIds(), [])
})
