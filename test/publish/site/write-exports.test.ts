/** The exports of a site: files of each article, data files and site maps. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Issue } from '#model/record/issue.ts'
import { updateArchive } from '#publish/ingest/update-archive.ts'
import { openDataFile } from '#publish/site/data-file-writer.ts'
import { writeExports } from '#publish/site/write-exports.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { createContentFolder, rawIssue } from '../content-folder.ts'

test('a data file knows its length and its hash', (t) => {
  const folder = temporaryFolder(t)
  const file = openDataFile(folder, 'a.csv')
  file.write('甲')
  file.write('乙\n')
  assert.deepEqual(file.end(), {
    path: 'a.csv',
    bytes: 7,
    hash: createHash('sha256').update('甲乙\n').digest('hex'),
  })
  assert.equal(readFileSync(join(folder, 'a.csv'), 'utf8'), '甲乙\n')
})

test('writes all files of an archive of two years', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('issues/a.txt', rawIssue(5))
  write('issues/b.txt', rawIssue(6))
  write('issues/c.txt', '衡阳日报\n\n2021年3月5日 星期五\n\n# 春耕\n\n衡阳日报讯 正文。\n')
  await updateArchive(paths, () => undefined)
  const build = temporaryFolder(t)
  mkdirSync(join(build, 'search'))
  writeFileSync(join(build, 'search/index.html'), '')
  await writeExports(build, paths)
  const names = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/u.test(name),
  )
  assert.deepEqual(names.sort(), [
    'data/2021.ndjson',
    'data/2022.ndjson',
    'data/articles.csv',
    'data/datapackage.json',
    'data/issue.schema.json',
    'hyrb/2021/03/05/01-05/article.json',
    'hyrb/2021/03/05/01-05/article.txt',
    'hyrb/2022/09/05/01-05/article.json',
    'hyrb/2022/09/05/01-05/article.txt',
    'hyrb/2022/09/06/01-05/article.json',
    'hyrb/2022/09/06/01-05/article.txt',
    'search/index.html',
    'sitemap.xml',
    'sitemaps/pages.xml',
  ])
  const read = (name: string): string => readFileSync(join(build, name), 'utf8')
  const idsIn = (name: string): string[] =>
    read(name)
      .trimEnd()
      .split('\n')
      .map((line) => Issue.parse(JSON.parse(line)).id)
  assert.deepEqual(idsIn('data/2021.ndjson'), ['hyrb/2021-03-05'])
  assert.deepEqual(idsIn('data/2022.ndjson'), ['hyrb/2022-09-05', 'hyrb/2022-09-06'])
  assert.equal(read('data/articles.csv').trimEnd().split(/\r?\n/u).length, 4)
  assert.match(read('hyrb/2022/09/05/01-05/article.txt'), /第5日的标题/u)
  assert.match(read('hyrb/2022/09/05/01-05/article.json'), /\}\n$/u)
  assert.match(read('data/issue.schema.json'), /^\{\n {2}"/u)
  const resources: Array<{ path: string; bytes: number }> = JSON.parse(
    read('data/datapackage.json'),
  ).resources
  assert.deepEqual(
    resources.map(({ path, bytes }) => [path, bytes]),
    ['articles.csv', '2021.ndjson', '2022.ndjson', 'issue.schema.json'].map((path) => [
      path,
      Buffer.byteLength(read(`data/${path}`)),
    ]),
  )
})

test('an invalid site.yaml is an error', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('site.yaml', 'title: [\n')
  await assert.rejects(writeExports(temporaryFolder(t), paths), /site\.yaml/u)
})
