import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../temporary-folder.ts'
import { runScript } from './test-archive.ts'

const raw = '滨江日报 2022年9月5日\n\n# 秋收开镰\n\n本报讯（记者 李明）全市秋收全面展开。\n'

const gold = {
  publication: '滨江日报',
  date: '2022-09-05',
  dateBasis: 'masthead',
  items: [
    {
      kind: 'news',
      headline: '秋收大忙',
      subheads: [],
      dateline: '本报讯',
      bylines: [{ role: '记者', name: '李明' }],
      paragraphs: ['全市秋收全面展开。'],
      captions: [],
    },
  ],
}

test('scores another folder of raw files and gold, and lists its mismatches by file and line', async (t) => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a.txt'), raw)
  writeFileSync(join(folder, 'gold.json'), JSON.stringify({ 'a.txt': gold }))
  const { code, stdout } = await runScript('accuracy', ['--misses', '5', folder])
  assert.equal(code, 0)
  assert.match(stdout, /^headline +0\.000 0\.000 0\.000 of 1$/mu)
  assert.match(stdout, /^paragraph +1\.000 1\.000 1\.000 of 1$/mu)
  assert.match(stdout, /^a\.txt:\d+ headline: expected “秋收大忙”, read “秋收开镰”$/mu)
  const json = await runScript('accuracy', ['--json', folder])
  assert.equal(JSON.parse(json.stdout)[0].score.parts.headline.right, 0)
})

test('wrong usage is exit code 2', async () => {
  assert.equal((await runScript('accuracy', ['--misses', 'all'])).code, 2)
})
