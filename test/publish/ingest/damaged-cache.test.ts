/** A damaged or incomplete cache is repaired by the next update, and the archive is the same as a fresh one. */
import assert from 'node:assert/strict'
import { copyFileSync, cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openArchive } from '#archive/archive.ts'
import { takeDamagedCount } from '#archive/sealed-file.ts'
import { updateArchive } from '#publish/ingest/update-archive.ts'
import { damages } from '../../archive/damage.ts'
import { type ContentFolder, createContentFolder, rawIssue } from '../content-folder.ts'

const writeIssues = ({ write }: ContentFolder): void => {
  write('issues/a.txt', rawIssue(5))
  write('issues/b.txt', rawIssue(6))
  write('issues/2022-09-07-01.txt', rawIssue(7).replace('正文', '正文（下转第2版）'))
  write('issues/2022-09-07-02.txt', '第2版\n\n# 第二版\n\n衡阳日报讯 另一篇。\n')
}

const update = ({ paths }: ContentFolder) => updateArchive(paths, () => {})

function contentOf({ paths }: ContentFolder): unknown {
  const { summaries, load } = openArchive(paths.cache)
  return summaries.map((summary) => [summary, load(summary.id)])
}

const filesOf = (cache: string): string[] =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /json$/u.test(name))

for (const [name, damage] of Object.entries(damages))
  test(`each file of the cache that is ${name} is made anew`, async (t) => {
    const folder = createContentFolder(t)
    writeIssues(folder)
    const { cache } = folder.paths
    const { messages } = await update(folder)
    const expected = contentOf(folder)
    const files = filesOf(cache)
    assert.ok(files.length >= 8, files.join(' '))
    for (const [index, file] of files.entries()) {
      takeDamagedCount()
      damage(join(cache, file), join(cache, files.at(index - 1) ?? ''))
      assert.deepEqual((await update(folder)).messages, messages, file)
      assert.equal(takeDamagedCount(), 1, file)
      assert.deepEqual(contentOf(folder), expected, file)
    }
    assert.deepEqual(filesOf(cache), files)
  })

test('after an update that ended between two lists, reverted content is the archive as before', async (t) => {
  const folder = createContentFolder(t)
  writeIssues(folder)
  const { cache } = folder.paths
  await update(folder)
  const expected = contentOf(folder)
  const lists = ['files.ndjson', 'issues.ndjson', 'manifest.ndjson']
  for (const last of lists.keys()) {
    const [before, after] = [`${cache}-before`, `${cache}-after`]
    cpSync(cache, before, { recursive: true })
    folder.write('issues/a.txt', rawIssue(5, '改过的标题'))
    await update(folder)
    cpSync(cache, after, { recursive: true })
    rmSync(cache, { recursive: true })
    cpSync(before, cache, { recursive: true })
    cpSync(join(after, 'records'), join(cache, 'records'), { recursive: true })
    for (const list of lists.slice(last)) copyFileSync(join(after, list), join(cache, list))
    writeIssues(folder)
    await update(folder)
    assert.deepEqual(contentOf(folder), expected)
    for (const copy of [before, after]) rmSync(copy, { recursive: true })
  }
})
