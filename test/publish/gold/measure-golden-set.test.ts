import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { goldenSets } from '#publish/gold/golden-sets.ts'
import { measureGoldenSet } from '#publish/gold/measure-golden-set.ts'
import { projectFolder } from '#publish/project-code.ts'
import { sampleKnowledge } from '../../sample-newspaper.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const raw = '滨江日报 2022年9月5日\n\n# 秋收开镰\n\n本报讯（记者 李明）全市秋收全面展开。\n'
const item = {
  kind: 'news',
  headline: '秋收开镰',
  subheads: [],
  dateline: '本报讯',
  bylines: [{ role: '记者', name: '李明' }],
  paragraphs: ['全市秋收全面展开。'],
  captions: [],
}
const gold = { publication: '滨江日报', date: '2022-09-05', dateBasis: 'masthead', items: [item] }

test('adds the scores of all pages and lists their mismatches', async (t) => {
  const folder = temporaryFolder(t)
  const set = { name: '甲', about: '乙', gold: join(folder, 'gold'), raw: join(folder, 'raw') }
  for (const path of [set.gold, set.raw]) mkdirSync(path)
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(set.raw, name), raw)
  writeFileSync(join(set.gold, 'a.gold.json'), JSON.stringify(gold))
  writeFileSync(
    join(set.gold, 'b.gold.json'),
    JSON.stringify({ ...gold, items: [{ ...item, headline: '秋收大忙' }] }),
  )
  writeFileSync(join(set.gold, 'c.gold.json'), JSON.stringify(gold))
  const { name, about, score, misses } = await measureGoldenSet(set, sampleKnowledge)
  assert.deepEqual([name, about, score.pages], ['甲', '乙', 3])
  assert.deepEqual(score.exact, { right: 1, all: 3 })
  assert.equal(score.coverage.lost, 0)
  assert.deepEqual(
    misses.map(({ file, what }) => `${file} ${what}`),
    ['b.txt headline', 'c.txt record', 'c.txt article'],
  )
})

test('the project has six golden sets, all but the first one by authors', () => {
  const under = (path: string): string => join(projectFolder, path)
  const written = (name: string, path: string) => [
    name,
    under(path),
    under(path),
    path.replace('test/golden/', ''),
  ]
  assert.deepEqual(
    goldenSets.map(({ name, gold, raw, author }) => [name, gold, raw, author]),
    [
      ['真实报纸', under('test/golden/seeds'), under('test/golden/seeds'), undefined],
      written('版式范例', 'test/golden/conventions'),
      written('增补', 'test/golden/kept-aside'),
      written('作者甲', 'test/golden/authors/a'),
      written('作者乙', 'test/golden/authors/b'),
      written('作者丙', 'test/golden/authors/c'),
    ],
  )
  for (const { about } of goldenSets) assert.match(about, /。$/u)
})
