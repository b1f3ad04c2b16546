import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleTools } from '#render/article/article-tools.tsx'
import { htmlOf } from '../html-of.ts'
import { sampleArticle, sampleFrame, sampleIssue, sampleReading } from '../sample-issue.ts'
import { sampleBlock } from './sample-block.ts'
import { issueOfTwoFiles } from './two-files.ts'

const { site } = sampleFrame

const withoutReport = (html: string): string => html.replace(/<a href="mailto:[^"]*">/u, '<a href="mailto:">')

test('the links lead to the issue, the raw text, the files and the editors, in this order', () => {
  const html = htmlOf(articleTools(site, { issue: sampleIssue, reading: sampleReading }, sampleArticle))
  assert.equal(
    withoutReport(html),
    [
      '<p class="tools"><a href="/mdrb/2022/09/05/">回到本期</a>',
      '<a href="/mdrb/2022/09/05/source/#L3">原文对照（第3行）</a>',
      '<a href="/mdrb/2022/09/05/01-03/article.txt">纯文本</a>',
      '<a href="/mdrb/2022/09/05/01-03/article.json">JSON</a>',
      '<a href="mailto:">报告错误</a></p>',
    ].join(''),
  )
})

test('an error report names the issue, the title, the address and the place in the raw file', () => {
  const html = htmlOf(articleTools(site, { issue: sampleIssue, reading: sampleReading }, sampleArticle))
  const [, href = ''] = /href="(mailto:[^"]*)"/u.exec(html) ?? []
  const letter = decodeURIComponent(href)
  assert.ok(letter.startsWith('mailto:editor@example.org?'), letter)
  assert.ok(letter.includes('某地日报 2022年9月5日《秋收开镰 颗粒归仓》'), letter)
  assert.ok(letter.includes('网址：https://example.org/mdrb/2022/09/05/01-03/\r\n'), letter)
  assert.ok(letter.includes('原文：sample.txt 第3行\r\n'), letter)
})

test('an article from two raw files links to both, and is reported with the first', () => {
  const sources = [...sampleArticle.sources, { file: 'second.txt', spans: [] }]
  const reading = [sampleBlock(), sampleBlock({ file: 'second.txt', line: 2 })]
  const html = htmlOf(articleTools(site, { issue: issueOfTwoFiles, reading }, { ...sampleArticle, sources }))
  assert.match(
    html,
    /#L3">原文对照（第3行）<\/a><a href="\/mdrb\/2022\/09\/05\/source\/#F2L2">转版原文（第2行）<\/a><a/u,
  )
  assert.equal(html.match(/报告错误/gu)?.length, 1)
  assert.match(decodeURIComponent(html), /原文：sample\.txt 第3行/u)
})
