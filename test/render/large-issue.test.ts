/** The time for all pages of an issue grows linearly with the issue: no page searches the whole issue for each of its parts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '#model/reading/reading.ts'
import type { Issue } from '#model/record/issue.ts'
import { articlePage } from '#render/pages/article-page.tsx'
import { issuePage } from '#render/pages/issue-page.tsx'
import { sourcePage } from '#render/pages/source-page.tsx'
import { sampleArticle, sampleFrame, sampleIssue } from './sample-issue.ts'

const file = 'sample.txt'

/** An array that counts how often its elements are read. */
function counted<T>(values: T[]): { values: T[]; reads: () => number } {
  let reads = 0
  const get = (target: T[], key: string | symbol): unknown => {
    if (typeof key === 'string' && /^\d+$/u.test(key)) reads++
    return Reflect.get(target, key)
  }
  return { values: new Proxy(values, { get }), reads: () => reads }
}

function largeIssue(articles: number): { issue: Issue; reading: Reading; text: string } {
  const numbers = Array.from({ length: articles }, (_, index) => 10 + index)
  const idOf = (number: number): string => `01-${number}`
  const lines = numbers.map((number) => `第${number}题`)
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + Math.min(index, 1))
  const reading = numbers.map((number, index) => {
    const start = starts[index] ?? 0
    const span: [number, number] = [start, start + (lines[index]?.length ?? 0)]
    return {
      file,
      line: index + 1,
      spans: [span],
      role: 'headline' as const,
      article: idOf(number),
      cues: [],
      margin: 3,
    }
  })
  const items = numbers.map((number, index) => ({
    ...sampleArticle,
    id: idOf(number),
    headline: lines[index] ?? '',
    sources: [{ file, spans: reading[index]?.spans ?? [] }],
  }))
  const messages = numbers.map((_, index) => ({
    ruleId: 'x',
    severity: 'info' as const,
    reason: '可疑',
    place: { file, line: index + 1, column: 1 },
  }))
  return { issue: { ...sampleIssue, items, messages }, reading, text: lines.join('\n') }
}

/** How often all pages of an issue read blocks and messages, per article. */
function readsPerArticle(articles: number): number {
  const { issue, reading, text } = largeIssue(articles)
  const [blocks, messages] = [counted(reading), counted(issue.messages)]
  const parsed = { issue: { ...issue, messages: messages.values }, reading: blocks.values }
  const rawText = (): string => text
  sourcePage(sampleFrame, parsed, rawText)
  for (const { id } of issue.items) articlePage(sampleFrame, parsed, rawText, id)
  return (blocks.reads() + messages.reads()) / articles
}

test('each block and message is read as often in a large issue as in a small one', () => {
  const [small, large] = [readsPerArticle(10), readsPerArticle(100)]
  assert.ok(large <= small, `${small} times in an issue of 10 articles, ${large} times in one of 100`)
})

/** How often the page of an issue with an article on each of its printed pages reads articles, per printed page. */
function readsPerPrintedPage(count: number): number {
  const [page] = sampleIssue.pages
  assert.ok(page)
  const numbers = Array.from({ length: count }, (_, index) => String(index + 10))
  const pages = numbers.map((number) => ({ ...page, number }))
  const items = counted(numbers.map((number) => ({ ...sampleArticle, id: `${number}-01` })))
  issuePage(sampleFrame, { issue: { ...sampleIssue, pages, items: items.values } }, { sameDay: [] })
  return items.reads() / count
}

test('the page of an issue reads each article as often with many printed pages as with few', () => {
  const [small, large] = [readsPerPrintedPage(10), readsPerPrintedPage(100)]
  assert.ok(large <= small + 1, `${small} times with 10 printed pages, ${large} times with 100`)
})

test('the article page lists at most 60 articles of the same page, those around the article', () => {
  const { issue, reading, text } = largeIssue(200)
  const listed = (id: string): string[] => {
    const html = articlePage(sampleFrame, { issue, reading }, () => text, id)
    const [nav = ''] = /<nav class="same-page-nav".*?<\/nav>/su.exec(html) ?? []
    return [...nav.matchAll(/<a href="[^"]*\/01-(\d+)\/"/gu)].map(([, number = '']) => number)
  }
  assert.deepEqual([listed('01-10').at(0), listed('01-10').at(-1), listed('01-10').length], ['10', '69', 60])
  assert.deepEqual([listed('01-110').at(0), listed('01-110').at(-1)], ['80', '139'])
  assert.deepEqual([listed('01-209').at(0), listed('01-209').at(-1)], ['150', '209'])
})
