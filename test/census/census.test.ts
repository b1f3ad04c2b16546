import assert from 'node:assert/strict'
import { test } from 'node:test'
import { census } from '#census/census.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { sampleProfile } from '../sample-newspaper.ts'

function issue(date: string, given: Partial<IssueSummary> = {}): IssueSummary {
  return {
    id: `bjrb/${date}`,
    path: `/bjrb/${date}/`,
    publication: { slug: 'bjrb', name: '滨江日报', basis: 'masthead' },
    date: { value: date, basis: 'masthead' },
    files: [`${date}.txt`],
    characters: 1,
    articles: [],
    messages: { error: 0, warning: 0, info: 0 },
    key: date,
    ...given,
  }
}

const messagesFor = (summaries: readonly IssueSummary[]): string[] =>
  census(summaries, [sampleProfile]).map(
    ({ ruleId, severity, reason, place }) => `${place.file} ${severity} ${ruleId} ${reason}`,
  )

test('numbers that increase with the dates are not reported', () => {
  assert.deepEqual(
    messagesFor([
      issue('2020-07-14', { number: 1190 }),
      issue('2020-07-15', { number: 1191 }),
      issue('2020-07-20', { number: 1194 }),
      issue('2020-07-21'),
    ]),
    [],
  )
})

test('a number that falls or increases faster than the days is reported, also against known issues of the profile', () => {
  assert.deepEqual(
    messagesFor([
      issue('2020-01-03', { number: 1009 }),
      issue('2020-07-14', { number: 1190 }),
      issue('2020-07-15', { number: 1189 }),
      issue('2020-07-16', { number: 1200 }),
    ]),
    [
      '2020-01-03.txt warning issue-number 期号比天数多：2020-01-01 是第1000号，2020-01-03 是第1009号，其间只有 2 天',
      '2020-07-15.txt warning issue-number 期号应随日期增长：2020-07-14 是第1190号，2020-07-15 是第1189号',
      '2020-07-16.txt warning issue-number 期号比天数多：2020-07-15 是第1189号，2020-07-16 是第1200号，其间只有 1 天',
    ],
  )
})

test('the number of pages is compared with that of the masthead', () => {
  assert.deepEqual(
    messagesFor([
      issue('2020-07-14', { pageCount: 8 }),
      issue('2020-07-15', { pageCount: 1, files: ['a.txt', 'b.txt'], pageNumbers: ['1', '2'] }),
    ]),
    [
      '2020-07-14.txt info page-count 报头说共 8 版，档案里有 1 版',
      'a.txt warning page-count 报头说共 1 版，档案里有 2 版',
    ],
  )
})

test('each further paper of a slug is reported once', () => {
  const of = (name: string) => ({ publication: { slug: 'yichunribao', name, basis: 'masthead' } })
  assert.deepEqual(
    messagesFor([
      issue('2020-07-14', of('伊春日报')),
      issue('2020-07-15', of('宜春日报')),
      issue('2020-07-16', of('宜春日报')),
      issue('2020-07-17'),
    ]),
    [
      '2020-07-15.txt error slug-clash 《伊春日报》与《宜春日报》的代号都是 yichunribao：请给其中一份写档案 content/publications/<代号>.yaml',
    ],
  )
})

test('messages that an editor ignores are not reported', () => {
  assert.deepEqual(
    messagesFor([
      issue('2020-07-14', { pageCount: 8, ignored: ['page-count'] }),
      issue('2020-07-15', { pageCount: 8, ignored: ['issue-number'] }),
    ]),
    ['2020-07-15.txt info page-count 报头说共 8 版，档案里有 1 版'],
  )
})
