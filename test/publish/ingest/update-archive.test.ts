import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openArchive } from '#archive/archive.ts'
import { updateArchive } from '#publish/ingest/update-archive.ts'
import { createContentFolder, rawIssue } from '../content-folder.ts'

const noProgress = (): void => undefined

test('parses new and changed files, reuses all others, and removes deleted ones', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('issues/a.txt', rawIssue(5))
  write('issues/b.txt', rawIssue(6))
  const progress: Array<[number, number]> = []
  const first = await updateArchive(paths, (done, all) => progress.push([done, all]))
  assert.deepEqual(first.counts, { reused: 0, parsed: 2, failed: 0 })
  assert.deepEqual(progress, [
    [1, 2],
    [2, 2],
  ])
  assert.deepEqual(
    first.summaries.map(({ id, files }) => [id, files]),
    [
      ['hyrb/2022-09-05', ['a.txt']],
      ['hyrb/2022-09-06', ['b.txt']],
    ],
  )
  assert.equal(first.obstacle, undefined)

  const second = await updateArchive(paths, noProgress)
  assert.deepEqual(second, { ...first, counts: { reused: 2, parsed: 0, failed: 0 } })

  write('issues/a.txt', rawIssue(5, '改过的标题'))
  const changed: Array<[number, number]> = []
  const third = await updateArchive(paths, (done, all) => changed.push([done, all]))
  assert.deepEqual(third.counts, { reused: 1, parsed: 1, failed: 0 })
  assert.deepEqual(changed, [[2, 2]])
  assert.deepEqual(
    third.summaries.map(({ articles }) => articles[0]?.title),
    ['改过的标题', '第6日的标题'],
  )

  rmSync(join(paths.issues, 'a.txt'))
  const fourth = await updateArchive(paths, noProgress)
  assert.deepEqual(fourth.counts, { reused: 1, parsed: 0, failed: 0 })
  assert.deepEqual(
    openArchive(paths.cache).summaries.map(({ id }) => id),
    ['hyrb/2022-09-06'],
  )
})

test('parses a file again when its record is missing', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('issues/a.txt', rawIssue(5))
  await updateArchive(paths, noProgress)
  rmSync(join(paths.cache, 'records'), { recursive: true })
  assert.deepEqual((await updateArchive(paths, noProgress)).counts, { reused: 0, parsed: 1, failed: 0 })
})

test('counts files that cannot be read or are rejected, with messages at their paths', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('issues/a.txt', rawIssue(5))
  write('issues/empty.txt', '')
  write('issues/.._up.txt', rawIssue(6))
  const { counts, messages, summaries } = await updateArchive(paths, noProgress)
  assert.deepEqual(counts, { reused: 0, parsed: 1, failed: 2 })
  assert.equal(summaries.length, 1)
  assert.deepEqual(
    messages.filter(({ ruleId }) => ruleId === 'unreadable').map(({ place }) => place.file),
    [join(paths.issues, '.._up.txt'), join(paths.issues, 'empty.txt')],
  )
})

test('merges two files of one issue, and reports messages across issues with paths', async (t) => {
  const { paths, write } = createContentFolder(t)
  const first =
    '衡阳日报\n\n2022年9月5日 星期一 第18283号\n\n# 秋收\n\n衡阳日报讯 4日，秋收启动，（下转第二版）\n'
  const second = '第二版 要闻 2022年9月5日 星期一\n\n（上接第一版）各地开镰。\n'
  write('issues/0905-1.txt', first)
  write('issues/0905-2.txt', second)
  write('issues/0906.txt', rawIssue(6).replace('星期二', '星期二 第18283号'))
  const { summaries, messages, counts } = await updateArchive(paths, noProgress)
  assert.deepEqual(counts, { reused: 0, parsed: 3, failed: 0 })
  assert.deepEqual(
    summaries.map(({ files, articles }) => [files, articles.length]),
    [
      [['0905-1.txt', '0905-2.txt'], 1],
      [['0906.txt'], 1],
    ],
  )
  assert.ok(messages.length > 0)
  for (const { place } of messages) assert.ok(place.file.startsWith(paths.issues), place.file)
  const again = await updateArchive(paths, noProgress)
  assert.deepEqual([again.summaries, again.messages], [summaries, messages])
})

const faults: Array<[file: string, text: string]> = [
  ['site.yaml', 'title: [\n'],
  ['publications/hywb.yaml', 'nmae: 衡阳晚报\n'],
]

for (const [file, text] of faults)
  test(`a fault in ${file} stops publishing; the issues are read for the report`, async (t) => {
    const { paths, write } = createContentFolder(t)
    write('issues/a.txt', rawIssue(5))
    write(file, text)
    const { obstacle, messages, summaries } = await updateArchive(paths, noProgress)
    assert.match(obstacle ?? '', /有错误，请先按消息改正/u)
    assert.equal(summaries.length, 1)
    assert.equal(messages[0]?.place.file, join(paths.content, file))
  })

test('an archive without issues is not publishable, and says whether it has raw files', async (t) => {
  const { paths, write } = createContentFolder(t)
  assert.match((await updateArchive(paths, noProgress)).obstacle ?? '', /issues 里没有原文（\*\.txt）/u)
  write('issues/a.txt', '')
  assert.match((await updateArchive(paths, noProgress)).obstacle ?? '', /issues 里没有一个原文能读/u)
})

test('an archive without newspapers has only messages', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('issues/a.txt', rawIssue(5))
  rmSync(paths.publications, { recursive: true })
  write('site.yaml', 'title: [\n')
  const { messages, summaries, counts, obstacle } = await updateArchive(paths, noProgress)
  assert.ok(messages.some(({ ruleId }) => ruleId === 'no-publication'))
  assert.deepEqual([summaries, counts], [[], { reused: 0, parsed: 0, failed: 0 }])
  assert.ok(obstacle)
})

test('the same content in two folders gives the same summaries and record keys', async (t) => {
  const updates = [1, 2].map(() => {
    const { paths, write } = createContentFolder(t)
    write('issues/a.txt', rawIssue(5))
    return updateArchive(paths, () => {})
  })
  const [first, second] = await Promise.all(updates)
  assert.deepEqual(first?.summaries, second?.summaries)
})
