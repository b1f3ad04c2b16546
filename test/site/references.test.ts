import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referencesOf } from '#site/references.ts'
import { shardOf } from '#site/shard.ts'
import { fileOf } from '#site/template.ts'
import { sampleSummary } from '../render/sample-summary.ts'

const summaries = [sampleSummary(undefined), sampleSummary('2020-07-14'), sampleSummary('2022-09-05')]

test('without a shard, everything is written', () => {
  const { home, paper, year, month, anniversary, issue, article, source, rawText, record } = referencesOf(
    summaries,
    shardOf(undefined),
    [],
    0,
  )
  assert.deepEqual(home, [{ path: '/' }])
  assert.deepEqual(paper, [{ path: '/mdrb/', slug: 'mdrb' }])
  assert.deepEqual(
    year.map(({ path }) => path),
    ['/mdrb/2020/', '/mdrb/2022/'],
  )
  assert.deepEqual(
    month.map(({ path }) => path),
    ['/mdrb/2020/07/', '/mdrb/2022/09/'],
  )
  assert.deepEqual(
    anniversary.map(({ path }) => path),
    ['/on-this-day/07-14/', '/on-this-day/09-05/'],
  )
  assert.deepEqual(
    issue.map(({ path }) => path),
    ['/mdrb/undated/a.txt/', '/mdrb/2020/07/14/', '/mdrb/2022/09/05/'],
  )
  assert.deepEqual(article.at(-1), {
    path: '/mdrb/2022/09/05/01-03/',
    id: 'mdrb/2022-09-05',
    article: '01-03',
  })
  assert.equal(source.at(-1)?.path, '/mdrb/2022/09/05/source/')
  assert.deepEqual(rawText.at(-1), {
    path: '/mdrb/2022/09/05/source/a.txt',
    id: 'mdrb/2022-09-05',
    file: 'a.txt',
  })
  assert.equal(record.at(-1)?.path, '/mdrb/2022/09/05/issue.json')
})

test('a raw file that holds several pages is one text', () => {
  const issue = { ...sampleSummary('2022-09-05'), files: ['2022/甲.txt', '2022/乙.txt', '2022/乙.txt'] }
  assert.deepEqual(
    referencesOf([issue], shardOf(undefined), [], 0).rawText.map(({ path }) => path),
    ['/mdrb/2022/09/05/source/2022/%E7%94%B2.txt', '/mdrb/2022/09/05/source/2022/%E4%B9%99.txt'],
  )
})

test('a shard of issues holds their pages and nothing else', () => {
  const references = referencesOf(summaries, shardOf('{"issues":["mdrb/2022-09-05"]}'), [], 0)
  assert.deepEqual([references.home, references.paper, references.asset], [[], [], []])
  assert.deepEqual(
    references.issue.map(({ id }) => id),
    ['mdrb/2022-09-05'],
  )
})

test('a shard of fronts holds no issue', () => {
  const references = referencesOf(summaries, shardOf('{"fronts":true,"issues":[]}'), [], 0)
  assert.equal(references.home.length, 1)
  assert.deepEqual([references.issue, references.article, references.month], [[], [], []])
})

test('a shard of years holds their calendars and nothing else', () => {
  const { home, year, month, issue } = referencesOf(
    summaries,
    shardOf('{"years":["mdrb/2022"],"issues":[]}'),
    [],
    0,
  )
  assert.deepEqual([home, issue], [[], []])
  assert.deepEqual(
    [...year, ...month].map(({ path }) => path),
    ['/mdrb/2022/', '/mdrb/2022/09/'],
  )
})

test('a shard that is none is refused', () => {
  assert.throws(() => shardOf('{"isues":[]}'))
  assert.throws(() => shardOf('hyrb'))
})

test('an address is written to the file that answers it', () => {
  assert.equal(fileOf('/mdrb/2022/'), '/mdrb/2022/index.html')
  assert.equal(fileOf('/404.html'), '/404.html')
  assert.equal(fileOf('/mdrb/undated/a%20b.txt/'), '/mdrb/undated/a b.txt/index.html')
})
