/** Compares our GB/T 7714 citations with those that citeproc formats from our CSL-JSON. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Citation } from '#render/cite/citation.ts'
import type { CitationData } from '#render/cite/citation-data.ts'
import { cslJson } from '#render/cite/csl-json.ts'
import { gbt2015, gbt2025 } from '#render/cite/gb-t-7714.ts'
import { pagesNumbered, sampleCitationData } from './cited-article.ts'
import { type CslItem, format2015, format2025, formatReference } from './reference.ts'

/** The citation with an access date inserted. */
const accessedOn = ({ before, accessed, after }: Citation): string =>
  `${before}${accessed?.form.replace('%F', '2026-11-24').replace('%P', '2026,11,24') ?? ''}${after}`

function itemOf(article: CitationData): CslItem {
  const [item] = JSON.parse(accessedOn(cslJson(article)))
  return item
}

function assertAsReference(article: CitationData): void {
  const item = itemOf(article)
  assert.equal(accessedOn(gbt2015(article)), format2015(item))
  assert.equal(accessedOn(gbt2025(article)), format2025(item))
}

const people = (count: number): CitationData['authors'] =>
  ['李明', '赵一', '钱二', '孙三', '周四'].slice(0, count).map((name) => ({ name, isOrganization: false }))

test('the reference formats the example of the standard correctly', () => {
  const item = {
    id: 'example',
    type: 'article-newspaper',
    author: [{ literal: '谢希德' }],
    title: '创造学习的思路',
    'container-title': '人民日报',
    issued: { 'date-parts': [[1998, 12, 25]] },
    page: '10',
    URL: 'https://example.org/',
    accessed: { 'date-parts': [[2026, 11, 24]] },
  }
  assert.equal(
    format2015(item),
    '谢希德.创造学习的思路[N/OL].人民日报,1998-12-25(10)[2026-11-24].https://example.org/.',
  )
  assert.equal(
    format2025(item),
    '谢希德. 创造学习的思路[N/OL]. 人民日报，1998-12-25（10）. https://example.org/.',
  )
})

test('any authors, titles and pages are formatted as in the reference', () => {
  const words = fc.constantFrom(
    '秋收',
    '开镰',
    ' ',
    '5.5%',
    'A股',
    '“贴心人”',
    '《红楼梦》',
    '——',
    '？',
    '！',
    '：',
    '·',
    '-',
  )
  const titles = fc
    .array(words, { minLength: 1, maxLength: 6 })
    .map((all) => all.join('').trim().replaceAll(/ {2,}/gu, ' '))
    .filter((title) => title !== '')
  const pages = fc.constantFrom<string[]>([], ['1'], ['12'], ['A02'])
  fc.assert(
    fc.property(titles, fc.nat(5), pages, (title, count, printed) => {
      assertAsReference({ ...sampleCitationData({}), title, authors: people(count), pages: printed })
    }),
    { numRuns: 200 },
  )
})

test('an agency is formatted like a person, and a supplied title keeps its brackets', () => {
  assertAsReference({
    ...sampleCitationData({}),
    authors: [{ name: '新华社', isOrganization: true }],
    title: '[昨日，日报社门前]',
  })
})

test('several pages are separated like authors', () => {
  const article = sampleCitationData({ continues: { page: '4' } }, { pages: pagesNumbered('1', '4') })
  assert.match(accessedOn(gbt2015(article)), /2022-09-05\(1,4\)\[/u)
  assertAsReference(article)
})

test('an inferred or unknown date is marked as the standard requires, unlike in the reference', () => {
  const dated = sampleCitationData({})
  const estimated: CitationData = { ...dated, date: { value: '2022-09-05', isEstimated: true } }
  assert.match(formatReference(itemOf(estimated)), /某地日报, 2022-09-05\[2026-11-24\]/u)
  assert.equal(
    accessedOn(gbt2015(estimated)),
    format2015(itemOf(estimated)).replace('2022-09-05[', '[2022-09-05]['),
  )
  const { date: _, ...undated } = dated
  assert.match(formatReference(itemOf(undated)), /某地日报\[2026-11-24\]/u)
  assert.equal(accessedOn(gbt2015(undated)), format2015(itemOf(undated)).replace('[2026', ',[日期不详][2026'))
})

test('a subtitle has a full-width colon in CSL-JSON, which has one title for all styles', () => {
  const article: CitationData = { ...sampleCitationData({}), subtitle: '访李明' }
  assert.equal(accessedOn(gbt2025(article)), format2025(itemOf(article)))
  assert.equal(accessedOn(gbt2015(article)), format2015(itemOf(article)).replace('：', ':'))
})
