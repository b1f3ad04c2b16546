import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { citationDataOf } from '#render/cite/citation-data.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'
import { pagesNumbered, sampleCitationData } from './cited-article.ts'

const names = (...args: Parameters<typeof sampleCitationData>): string[] =>
  sampleCitationData(...args).authors.map(({ name }) => name)

test('reporters and correspondents are authors, without their roles, each person once', () => {
  const bylines = [{ role: '全媒体记者', name: '李明' }, { role: '通讯员', name: '赵一' }, { name: '李明' }]
  assert.deepEqual(names({ bylines }), ['李明', '赵一'])
})

test('a photographer is an author only if nobody else is named', () => {
  const photographer = { role: '摄', name: '钱二' }
  assert.deepEqual(names({ bylines: [{ role: '文', name: '李明' }, photographer] }), ['李明'])
  assert.deepEqual(names({ bylines: [photographer] }), ['钱二'])
})

test('an agency is the author if no person is named, the paper itself never is', () => {
  const dispatch = (agency: string) =>
    sampleCitationData({ bylines: [], dateline: { text: `${agency}电`, agency } }).authors
  assert.deepEqual(dispatch('新华社'), [{ name: '新华社', isOrganization: true }])
  assert.deepEqual(dispatch('本报'), [])
  assert.deepEqual(dispatch('某地日报'), [])
  assert.deepEqual(names({ dateline: { text: '新华社电', agency: '新华社' } }), ['李明', '赵一', '钱二'])
})

test('a subhead with a dash is the subtitle; the kicker and other subheads are omitted', () => {
  const { title, subtitle } = sampleCitationData({ kicker: '引题', subheads: ['王强出席'] })
  assert.deepEqual([title, subtitle], ['秋收开镰 颗粒归仓', undefined])
  assert.equal(sampleCitationData({ subheads: ['王强出席', '—— 访种粮大户孙三'] }).subtitle, '访种粮大户孙三')
})

test('an article without a headline has a title in square brackets', () => {
  const { headline: _, ...untitled } = sampleArticle
  const photo: Article = { ...untitled, kind: 'photo', captions: [{ text: '昨日，某地日报社门前' }] }
  assert.equal(citationDataOf('', sampleIssue, photo).title, '[昨日，某地日报社门前]')
})

test('an inferred date is an estimated date', () => {
  const date = (basis: 'inferred' | 'file-name') =>
    sampleCitationData({}, { date: { value: '2022-09-05', evidence: { basis, clues: [] } } }).date
  assert.deepEqual(date('inferred'), { value: '2022-09-05', isEstimated: true })
  assert.deepEqual(date('file-name'), { value: '2022-09-05', isEstimated: false })
})

test('an article has the number of its printed page; one joined from two pages has both', () => {
  assert.deepEqual(sampleCitationData({}).pages, [])
  const pages = pagesNumbered('1', '4')
  assert.deepEqual(sampleCitationData({ id: '04-03' }, { pages }).pages, ['4'])
  assert.deepEqual(sampleCitationData({ continues: { page: '4' } }, { pages }).pages, ['1', '4'])
  assert.deepEqual(sampleCitationData({ continues: { page: '4' }, incomplete: 'end' }, { pages }).pages, [
    '1',
  ])
  assert.deepEqual(sampleCitationData({ continues: { page: '4', article: '04-03' } }, { pages }).pages, ['1'])
})

test('a key contains no spaces, even if the file name of the issue does', () => {
  assert.equal(sampleCitationData({}).key, 'mdrb-2022-09-05-01-03')
  assert.equal(sampleCitationData({}, { id: 'mdrb/undated/扫描 1.txt' }).key, 'mdrb-undated-1.txt-01-03')
})
