import assert from 'node:assert/strict'
import { test } from 'node:test'
import { papersOf, rolesOf, spanOf } from '#catalog/indexes/entry-profile.ts'
import { type PaginatedIndex, paginateIndex } from '#catalog/indexes/paginate-index.ts'
import { sampleIndexes, withBylines } from './sample-indexes.ts'

const namesOf = (index: 'reporters' | 'columns' | 'places', names: string[]): string[] => {
  const articles = names.map((name) =>
    index === 'reporters'
      ? withBylines('记者', name)
      : index === 'columns'
        ? { column: name }
        : { place: name },
  )
  return sampleIndexes(['2022-09-05', ...articles])
    .entries(index)
    .map(({ name, letter }) => `${letter}${name}`)
}

test('reporters are sorted by the reading of a character as a surname', () => {
  const names = ['单田芳', '曾敏', '查建英', '仇宝', '解缙', '区大伦', '尉迟恭', '朴实', '张单', '任曾']
  assert.deepEqual(namesOf('reporters', names), [
    ...['O区大伦', 'P朴实', 'Q仇宝', 'R任曾', 'S单田芳', 'X解缙', 'Y尉迟恭'],
    ...['Z曾敏', 'Z查建英', 'Z张单'],
  ])
})

test('shorter syllables come first, then lower tones, and ü after u', () => {
  assert.deepEqual(namesOf('reporters', ['章一', '张三', '战士', '詹一', '吕一', '卢一', '栾一']), [
    ...['L卢一', 'L吕一', 'L栾一', 'Z詹一', 'Z战士', 'Z张三', 'Z章一'],
  ])
})

test('columns and places are sorted by the readings of their words, ignoring punctuation, names without a letter last', () => {
  assert.deepEqual(namesOf('columns', ['24小时', '“十四五”巡礼', 'A股观察', '长话短说']), [
    ...['AA股观察', 'C长话短说', 'S“十四五”巡礼', '#24小时'],
  ])
  assert.deepEqual(namesOf('places', ['长沙', '重庆', '六安', '北京']), ['B北京', 'C长沙', 'C重庆', 'L六安'])
})

test('an article with two bylines of the same person counts once', () => {
  const indexes = sampleIndexes([
    '2022-09-05',
    {
      bylines: [
        { role: '记者', name: '李明' },
        { role: '摄影', name: '李明' },
      ],
    },
  ])
  assert.deepEqual(indexes.entry('reporters', '李明').articles, [0])
  assert.throws(() => indexes.entry('reporters', '李敏'), /No `李敏` in reporters/u)
})

test('a profile has time span, roles and papers; undated articles count without a date', () => {
  const indexes = sampleIndexes(
    [undefined, withBylines('实习生', '李明')],
    ['2020-07-14', withBylines('通讯员', '李明'), withBylines('记者', '王强')],
    ['2022-09-05', withBylines('记者', '李明'), withBylines(undefined, '李明')],
  )
  const listed = indexes.articlesOf(indexes.entry('reporters', '李明'))
  assert.deepEqual(spanOf(listed), ['2020-07-14', '2022-09-05'])
  assert.deepEqual(rolesOf(listed, '李明'), [
    { name: '实习生', articles: 1 },
    { name: '通讯员', articles: 1, span: ['2020-07-14', '2020-07-14'] },
    { name: '记者', articles: 1, span: ['2022-09-05', '2022-09-05'] },
  ])
  assert.deepEqual(papersOf(listed), [{ name: '某地日报', articles: 4, span: ['2020-07-14', '2022-09-05'] }])
})

const surnames = ['赵', '钱', '孙', '李']

/** An index of so many names, with four letters in turn. */
function paginatedIndex(names: number): PaginatedIndex {
  const all = Array.from(
    { length: names },
    (_, index) => `${surnames[index % 4]}${String.fromCodePoint(0x4e00 + index)}`,
  )
  return paginateIndex(
    sampleIndexes(['2022-09-05', ...all.map((name) => withBylines('记者', name))]).entries('reporters'),
  )
}

test('a small index is one page, a large one an overview page and pages for each letter', () => {
  const small = paginatedIndex(400)
  assert.deepEqual([small.byLetter, small.pages.length, small.pages[0]?.entries.length], [false, 1, 400])
  const large = paginatedIndex(4000)
  assert.deepEqual(
    large.pages.map(({ letter, page, pages, entries }) => [letter, page, pages, entries.length]),
    [
      [undefined, 1, 1, 60],
      ...['L', 'Q', 'S', 'Z'].flatMap((letter) => [
        [letter, 1, 3, 400],
        [letter, 2, 3, 400],
        [letter, 3, 3, 200],
      ]),
    ],
  )
  assert.deepEqual(
    [...large.letters],
    [
      ['L', 1000],
      ['Q', 1000],
      ['S', 1000],
      ['Z', 1000],
    ],
  )
})
