/** The filters of the search form offer exactly the papers and years of the archive. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdingsOf } from '#catalog/holdings.ts'
import { searchPage } from '#render/pages/search-page.tsx'
import { sampleFrame } from '../sample-issue.ts'
import { sampleSummary } from '../sample-summary.ts'

const pageFor = (...summaries: Array<ReturnType<typeof sampleSummary>>): string =>
  searchPage(sampleFrame, holdingsOf(summaries))

/** Values of the options of a select. */
function optionsOf(html: string, name: string): string[] {
  const select = new RegExp(`<select [^>]*name="${name}".*?</select>`, 'su').exec(html)?.[0] ?? ''
  return [...select.matchAll(/<option value="([^"]*)">/gu)].map(([, value = '']) => value)
}

test('the filters offer every paper and year of the archive, newest year first', () => {
  const html = pageFor(
    sampleSummary('2020-07-14'),
    sampleSummary('2021-03-05', undefined, 'mdwb'),
    sampleSummary('2020-09-01'),
  )
  assert.deepEqual(optionsOf(html, 'paper'), ['', 'mdrb', 'mdwb'])
  assert.deepEqual(optionsOf(html, 'from'), ['', '2021', '2020'])
  assert.deepEqual(optionsOf(html, 'to'), ['', '2021', '2020'])
  assert.doesNotMatch(html, /日期待考/u)
})

test('a note explains that the year filters exclude undated issues', () => {
  const html = pageFor(sampleSummary(undefined), sampleSummary('2020-07-14'))
  assert.match(html, /选了年份，就不列日期待考的文章。/u)
  assert.deepEqual(optionsOf(html, 'from'), ['', '2020'])
})

test('a filter with at most one value is omitted', () => {
  for (const html of [pageFor(), pageFor(sampleSummary('2020-07-14')), pageFor(sampleSummary(undefined))])
    assert.doesNotMatch(html, /<select|缩小范围/u)
})
