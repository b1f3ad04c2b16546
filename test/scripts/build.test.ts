import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createTestArchive, seeds, type TestArchive } from './test-archive.ts'

const issueOf = (day: number, text = '正文。'): string =>
  `2022年9月${day}日 星期${'日一二三四五六'[(day + 3) % 7]}\n\n# 第${day}日的标题\n\n衡阳日报讯 ${text}\n`

const pageCount = ({ out }: TestArchive): number =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length

const cacheFiles = (archive: TestArchive, kind: RegExp): string[] =>
  readdirSync(join(archive.content, '../cache'), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(`/${name}`))
    .map((name) => join(archive.content, '../cache', name))

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${readFileSync(path, 'base64')}`)
    .sort()

const recordFiles = (archive: TestArchive): string[] => cacheFiles(archive, /\/records\/.+\.json$/u)

test('parses only new and changed files', async (t) => {
  const archive = createTestArchive(t)
  const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'))
  for (const name of names) cpSync(join(seeds, name), join(archive.content, 'issues/2022', name))
  const first = await archive.run('build')
  assert.equal(first.code, 0, first.stderr)
  assert.match(first.stdout, /共 5 期、\d+ 篇/u)
  assert.match(first.stdout, /沿用 0 个，重新解析 5 个/u)

  const second = await archive.run('build')
  assert.match(second.stdout, /沿用 5 个，重新解析 0 个/u)

  const path = join(archive.content, 'issues/2022', names[0] ?? '')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n广告\n`)
  const third = await archive.run('build')
  assert.match(third.stdout, /沿用 4 个，重新解析 1 个/u)
  assert.equal(recordFiles(archive).length, 5)
})

test('a failed build does not change the published site', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/a.txt', issueOf(5))
  assert.equal((await archive.run('build')).code, 0)
  const home = (): string => readFileSync(join(archive.out, 'index.html'), 'utf8')
  const [before, pages] = [home(), pageCount(archive)]

  archive.write('issues/b.txt', issueOf(6))
  const site = readFileSync(join(archive.content, 'site.yaml'), 'utf8')
  archive.write('site.yaml', `${site}\ncolour: red\n`)
  const unconfigured = await archive.run('build')
  assert.equal(unconfigured.code, 1)
  assert.match(unconfigured.stderr, /site\.yaml\n\s*\d+:\d+/u)
  assert.match(unconfigured.stderr, /没有发布/u)

  archive.write('site.yaml', site)
  assert.equal(home(), before)
  assert.equal(pageCount(archive), pages)
  assert.deepEqual(readdirSync(join(archive.out, '..')).sort(), ['cache', 'content', 'site'])
})

test('makes damaged cache entries anew, with one line of notice', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/a.txt', issueOf(5))
  assert.equal((await archive.run('build')).code, 0)
  const files = () => filesUnder(archive.out)
  const before = files()
  const [list, record, shard] = [/\/files\.ndjson$/u, /\/records\/.+\.json$/u, /\.pf_meta$/u]
  const damaged = [list, record, shard].flatMap((kind) => cacheFiles(archive, kind).slice(0, 1))
  for (const file of damaged) truncateSync(file, 10)
  const { code, stderr } = await archive.run('build')
  assert.equal(code, 0)
  assert.match(stderr, /^缓存有 \d 项损坏，已重新生成$/mu)
  assert.deepEqual(files(), before)
  assert.doesNotMatch((await archive.run('build')).stderr, /损坏/u)
})

test('does not replace a folder that is not a site of this program', async (t) => {
  const archive = createTestArchive(t)
  archive.write('issues/a.txt', issueOf(5))
  archive.write('../site/thesis.txt', '三年心血')
  const { code, stderr } = await archive.run('build')
  assert.equal(code, 1)
  assert.match(stderr, /ARCHIVE_OUT/u)
  assert.deepEqual(readdirSync(archive.out), ['thesis.txt'])
})
