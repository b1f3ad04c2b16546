import assert from 'node:assert/strict'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { Issue } from '#model/record/issue.ts'
import { writeRecords } from '#publish/ingest/write-records.ts'
import { createContentFolder, rawIssue } from '../content-folder.ts'

/** A stream that is full after every write, and drained later. */
function slowStream(): { out: Writable; lines: string[] } {
  const lines: string[] = []
  const out = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      lines.push(String(chunk))
      setImmediate(done)
    },
  })
  return { out, lines }
}

test('writes one valid record per issue, and returns the messages about all files', async (t) => {
  const { paths, write } = createContentFolder(t)
  write(
    'issues/0905-1.txt',
    '衡阳日报\n\n2022年9月5日 星期一 第18283号\n\n# 秋收\n\n衡阳日报讯 4日，秋收启动，（下转第二版）\n',
  )
  write('issues/0905-2.txt', '第二版 要闻 2022年9月5日 星期一\n\n（上接第一版）各地开镰。（下转第三版）\n')
  write('issues/0906.txt', rawIssue(6))
  write('issues/empty.txt', '')
  const { out, lines } = slowStream()
  const messages = await writeRecords([paths.issues, join(paths.issues, 'absent')], paths, out)
  const records = lines.map((line) => Issue.parse(JSON.parse(line)))
  assert.ok(lines.every((line) => line.endsWith('}\n')))
  assert.deepEqual(
    records.map(({ id, pages }) => [id, pages.map(({ source }) => source.file)]),
    [
      ['hyrb/2022-09-05', ['0905-1.txt', '0905-2.txt']],
      ['hyrb/2022-09-06', ['0906.txt']],
    ],
  )
  assert.equal(records[0]?.items.length, 1)
  const filesOf = (rule: string): string[] =>
    messages.filter(({ ruleId }) => ruleId === rule).map(({ place }) => place.file)
  assert.deepEqual(filesOf('unreadable').sort(), [
    join(paths.issues, 'absent'),
    join(paths.issues, 'empty.txt'),
  ])
  for (const { place } of messages) assert.ok(place.file.startsWith(paths.issues), place.file)
})

test('writes nothing without newspapers', async (t) => {
  const { paths, write } = createContentFolder(t)
  write('issues/a.txt', rawIssue(5))
  write('site.yaml', 'title: [\n')
  const { out, lines } = slowStream()
  const messages = await writeRecords(
    [paths.issues],
    { ...paths, publications: join(paths.content, 'none') },
    out,
  )
  assert.ok(messages.some(({ ruleId }) => ruleId === 'no-publication'))
  assert.deepEqual(lines, [])
})
