import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourcePage } from '#render/source-page.tsx'
import { sampleFrame, sampleIssue, sampleReading, sampleText } from './sample-issue.ts'

const pageOf = (messages = sampleIssue.messages, text = sampleText): string =>
  sourcePage(sampleFrame, { issue: { ...sampleIssue, messages }, reading: sampleReading }, () => text)

test('every line of the raw text has its number as an anchor', () => {
  const anchors = [...pageOf().matchAll(/class="raw-line" id="L(\d+)"/gu)].map(([, line]) => Number(line))
  assert.deepEqual(anchors, [1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('a part says its role and leads to its paragraph in the article', () => {
  const html = pageOf()
  assert.match(
    html,
    /role-headline.*?主题<\/b><a class="reading-article" href="\/mdrb\/2022\/09\/05\/01-03\/">/su,
  )
  assert.match(html, /href="\/mdrb\/2022\/09\/05\/01-03\/#p1">/u)
})

test('a paragraph that the page had cut says where it was joined', () => {
  assert.match(pageOf(), /id="L7".*?<a class="joined" href="#L5">上接第5行<\/a>/su)
})

test('a doubt stands at its line', () => {
  const place = { file: 'sample.txt', line: 7, column: 1 }
  const html = pageOf([{ ruleId: 'x', severity: 'warning', reason: '半句话', place }])
  assert.match(html, /id="L7".*?半句话.*?id="L8"/su)
})

test('the statement counts the characters of the page', () => {
  assert.match(pageOf(), /全文49字，无一遗漏，无一重复。/u)
  assert.match(pageOf([], `${sampleText}多出`), /全文51字，遗漏2字，重复0字。/u)
  assert.match(pageOf(), new RegExp('a'.repeat(64), 'u'))
})

test('raw marks and markup are shown as they stand', () => {
  assert.match(pageOf(), /<\/a># 秋收开镰 颗粒归仓</u)
  assert.match(pageOf([], `${sampleText}\n<script>`), /&#x3C;script>/u)
})

test('the legend has the roles of this page, and no others', () => {
  const legend = /<ul class="legend">(.*?)<\/ul>/su.exec(pageOf())?.[1] ?? ''
  assert.deepEqual(
    [...legend.matchAll(/role-(\w+)/gu)].map(([, role]) => role),
    ['masthead', 'headline', 'lead', 'paragraph'],
  )
})

test('a role that an editor has set says so', () => {
  const cues = [{ cue: 'editor', weight: 14, saw: '编者订正' }]
  const reading = sampleReading.map((block) => (block.line === 9 ? { ...block, cues } : block))
  const html = sourcePage(sampleFrame, { issue: sampleIssue, reading }, () => sampleText)
  assert.match(html, /id="L9".*?<span class="by-editor">编者指定<\/span>/su)
  assert.doesNotMatch(pageOf(), /编者指定/u)
})
