import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlockReading, TextCorrection } from '#model/reading/reading.ts'
import { articlePage } from '#render/pages/article-page.tsx'
import { sourcePage } from '#render/pages/source-page.tsx'
import { sampleFrame, sampleIssue, sampleReading, sampleText } from '../sample-issue.ts'

const start = sampleText.indexOf('全市秋收\n')

function withCorrections(corrections: TextCorrection[]): BlockReading[] {
  return sampleReading.map((block) => (block.line === 5 ? { ...block, corrections } : block))
}

const parsed = (corrections: TextCorrection[]) => ({
  issue: sampleIssue,
  reading: withCorrections(corrections),
})

const sourceOf = (corrections: TextCorrection[]): string =>
  sourcePage(sampleFrame, parsed(corrections), () => sampleText)

/** The raw column as text: without line numbers, words for screen readers and inserted corrections. */
const rawColumn = (html: string): string =>
  [...html.matchAll(/<span class="raw-line".*?(?=<span class="raw-line"|<\/div>)/gsu)]
    .map(([line]) =>
      line
        .replaceAll(
          /<ins.*?<\/ins>|<span class="visually-hidden">.*?<\/span>|<(a|span) class="line-number".*?<\/\1>/gsu,
          '',
        )
        .replaceAll(/<[^>]*>/gu, ''),
    )
    .join('\n')

test('the source page shows the old and the new text of a correction', () => {
  const html = sourceOf([{ span: [start, start + 2], old: '全市', new: '全省' }])
  assert.match(
    html,
    new RegExp(
      `<del><span class="visually-hidden">原文：</span>全市</del><ins id="C${start}"><span class="visually-hidden">编者更正为：</span>全省</ins>秋收`,
      'u',
    ),
  )
  assert.equal(rawColumn(html), sampleText)
  assert.match(html, /编者的更正加在原字后面/u)
  assert.doesNotMatch(sourceOf([]), /编者的更正/u)
})

test('a line with corrections is one element after its line number', () => {
  const html = sourceOf([{ span: [start, start + 2], old: '全市', new: '全省' }])
  assert.match(
    html,
    /<a class="line-number" href="#L5">5<\/a><span>本报讯（记者 李明）9月4日，<del>.*?<\/ins>秋收<\/span><\/span>/u,
  )
})

test('overlapping corrections keep every raw character once and in order', () => {
  const html = sourceOf([
    { span: [start, start + 3], old: '全市秋', new: '本市秋' },
    { span: [start + 1, start + 4], old: '市秋收', new: '' },
  ])
  assert.equal(rawColumn(html), sampleText)
  assert.match(html, /（删去）/u)
})

test('the article page lists its corrections with links to the source page', () => {
  const html = articlePage(
    sampleFrame,
    parsed([{ span: [start, start + 2], old: '全市', new: '全省' }]),
    () => sampleText,
    '01-03',
  )
  assert.match(html, /编者更正：原文作“全市”，改为“全省” <a href="[^"]+\/source\/#C\d+">对照原文/u)
  assert.doesNotMatch(
    articlePage(sampleFrame, parsed([]), () => sampleText, '01-03'),
    /编者更正/u,
  )
  assert.doesNotMatch(
    articlePage(
      sampleFrame,
      parsed([{ span: [start, start + 2], old: '全市', new: '全省' }]),
      () => sampleText,
      '01-09',
    ),
    /编者更正/u,
  )
})
