import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '#model/record/article.ts'
import { citationDataOf } from '#render/cite/citation-data.ts'
import { sampleArticle, sampleIssue } from '../sample-issue.ts'
import { cited, pagesNumbered } from './cited-article.ts'

const names = (...args: Parameters<typeof cited>): string[] => cited(...args).authors.map(({ name }) => name)

test('reporters and correspondents are authors, without their roles, each once', () => {
  const bylines = [{ role: '全媒体记者', name: '李明' }, { role: '通讯员', name: '赵一' }, { name: '李明' }]
  assert.deepEqual(names({ bylines }), ['李明', '赵一'])
})

test('who only took the pictures is no author of the text, but of a picture', () => {
  const photographer = { role: '摄', name: '钱二' }
  assert.deepEqual(names({ bylines: [{ role: '文', name: '李明' }, photographer] }), ['李明'])
  assert.deepEqual(names({ bylines: [photographer] }), ['钱二'])
})

test('an agency is the author where no person is named, the paper itself never', () => {
  const dispatch = (agency: string) =>
    cited({ bylines: [], dateline: { text: `${agency}电`, agency } }).authors
  assert.deepEqual(dispatch('新华社'), [{ name: '新华社', isOrganization: true }])
  assert.deepEqual(dispatch('本报'), [])
  assert.deepEqual(dispatch('某地日报'), [])
  assert.deepEqual(names({ dateline: { text: '新华社电', agency: '新华社' } }), ['李明', '赵一', '钱二'])
})

test('the kicker is no part of the title, nor a deck that tells more facts; a subtitle is', () => {
  const { title, subtitle } = cited({ kicker: '引题', subheads: ['王强出席'] })
  assert.deepEqual([title, subtitle], ['秋收开镰 颗粒归仓', undefined])
  assert.equal(cited({ subheads: ['王强出席', '—— 访种粮大户孙三'] }).subtitle, '访种粮大户孙三')
})

test('an item without a headline gets a title in square brackets', () => {
  const { headline: _, ...untitled } = sampleArticle
  const photo: Article = { ...untitled, kind: 'photo', captions: [{ text: '昨日，某地日报社门前' }] }
  assert.equal(citationDataOf('', sampleIssue, photo).title, '[昨日，某地日报社门前]')
})

test('a date that only was inferred is an estimated one', () => {
  const date = (basis: 'inferred' | 'file-name') =>
    cited({}, { date: { value: '2022-09-05', evidence: { basis, clues: [] } } }).date
  assert.deepEqual(date('inferred'), { value: '2022-09-05', isEstimated: true })
  assert.deepEqual(date('file-name'), { value: '2022-09-05', isEstimated: false })
})

test('the page is the printed one; of an article that was joined over two pages, both', () => {
  assert.deepEqual(cited({}).pages, [])
  const pages = pagesNumbered('1', '4')
  assert.deepEqual(cited({ id: '04-03' }, { pages }).pages, ['4'])
  assert.deepEqual(cited({ continues: { page: '4' } }, { pages }).pages, ['1', '4'])
  assert.deepEqual(cited({ continues: { page: '4' }, incomplete: 'end' }, { pages }).pages, ['1'])
  assert.deepEqual(cited({ continues: { page: '4', article: '04-03' } }, { pages }).pages, ['1'])
})

test('a key is a word, also of an issue whose file has a name with spaces', () => {
  assert.equal(cited({}).key, 'mdrb-2022-09-05-01-03')
  assert.equal(cited({}, { id: 'mdrb/undated/扫描 1.txt' }).key, 'mdrb-undated-1.txt-01-03')
})
