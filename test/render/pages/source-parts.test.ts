/** An issue whose raw text is longer than a page of 原文对照: `source/`, `source/2/` and so on. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesOf } from '#model/addresses/address.ts'
import { sourcePagesOf, sourcePartPaths } from '#model/addresses/source-address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import { sourceParts } from '#model/reading/source-parts.ts'
import type { Span } from '#model/record/span.ts'
import { articlePage } from '#render/pages/article-page.tsx'
import { issuePage } from '#render/pages/issue-page.tsx'
import { sourcePage } from '#render/pages/source-page.tsx'
import { sampleArticle, sampleFrame, sampleIssue } from '../sample-issue.ts'

const linesPerArticle = 9
const idOf = (article: number): string => `01-${article * linesPerArticle + 1}`

/** A file of articles with a headline, blank lines, and paragraphs of two lines; the last article is one long paragraph. */
function longFile(name: string, articles: number) {
  const lines: string[] = []
  const reading: BlockReading[] = []
  let offset = 0
  const add = (text: string): Span => {
    lines.push(text)
    const span: Span = [offset, offset + text.length]
    offset += text.length + 1
    return span
  }
  const addBlock = (role: 'headline' | 'paragraph', article: number, count: number): void => {
    const line = lines.length + 1
    const spans = Array.from({ length: count }, (_, index) => add(`${role}${article}之${index}`))
    const part = role === 'paragraph' ? { part: 0 } : {}
    reading.push({ file: name, line, spans, role, article: idOf(article), ...part, cues: [], margin: 3 })
  }
  for (let article = 0; article < articles; article++) {
    addBlock('headline', article, 1)
    add('')
    for (let index = 0; index < 3; index++) addBlock('paragraph', article, 2)
    add('')
  }
  addBlock('paragraph', articles - 1, 4000)
  return { lines, reading }
}

function longIssue(): { parsed: ParsedIssue; texts: Record<string, string> } {
  const files = [
    { name: 'a.txt', ...longFile('a.txt', 400) },
    { name: 'b.txt', ...longFile('b.txt', 100) },
  ]
  const [page] = sampleIssue.pages
  assert.ok(page)
  const reading = files.flatMap((file) => file.reading)
  const correction = { span: reading.at(-1)?.spans[3900] ?? [0, 0], old: '旧', new: '新' }
  const last = reading.at(-1)
  if (last) last.corrections = [correction]
  const messages = [1, 3000, 7000].map((line) => ({
    ruleId: 'x',
    severity: 'info' as const,
    reason: `可疑${line}`,
    place: { file: 'a.txt', line, column: 1 },
  }))
  const issue = {
    ...sampleIssue,
    pages: files.map(({ name }) => ({ ...page, source: { ...page.source, file: name }, furniture: [] })),
    items: Array.from({ length: 400 }, (_, article) => ({
      ...sampleArticle,
      id: idOf(article),
      sources: [{ file: 'a.txt', spans: [] }],
    })),
    messages,
  }
  const texts = Object.fromEntries(files.map(({ name, lines }) => [name, lines.join('\n')]))
  return { parsed: { issue, reading, sourceParts: sourceParts(filesOf(issue), texts, reading) }, texts }
}

const { parsed, texts } = longIssue()
const rawText = (file: string): string => texts[file] ?? ''
const paths = sourcePartPaths(sourcePagesOf(parsed))
const parts = paths.map((_, index) => sourcePage(sampleFrame, parsed, rawText, index + 1))

/** Addresses in the raw text to which a page at `path` links, with their anchors. */
const sourceLinks = (html: string, path: string): string[] =>
  Array.from(html.matchAll(/href="([^"]*#(?:F\d+)?[LCD]\d+)"/gu), ([, href = '']) =>
    href.startsWith('#') ? path + href : href,
  ).filter((href) => href.includes('/source/'))

const idsOf = (html: string): string[] => Array.from(html.matchAll(/ id="([^"]+)"/gu), ([, id = '']) => id)
const targets = new Set(parts.flatMap((html, index) => idsOf(html).map((id) => `${paths[index]}#${id}`)))

test('every raw line is on exactly one part, in order, and no part has more than 1,500 lines', () => {
  const lineIds = parts.map((html) => idsOf(html).filter((id) => /^(?:F2)?L\d+$/u.test(id)))
  const expected = ['a.txt', 'b.txt'].flatMap((file, index) =>
    rawText(file)
      .split('\n')
      .map((_, line) => `${index === 0 ? '' : 'F2'}L${line + 1}`),
  )
  assert.deepEqual(lineIds.flat(), expected)
  assert.ok(parts.length >= 6)
  for (const ids of lineIds) assert.ok(ids.length <= 1500, `${ids.length} lines`)
})

test('each part names its number and links to the parts beside it', () => {
  const second = parts[1] ?? ''
  assert.match(second, new RegExp(`第 2 部分，共 ${parts.length} 部分`, 'u'))
  assert.match(second, /<a href="\/mdrb\/2022\/09\/05\/source\/" rel="prev">上一部分<\/a>/u)
  assert.match(second, /<a href="\/mdrb\/2022\/09\/05\/source\/3\/" rel="next">下一部分<\/a>/u)
  assert.doesNotMatch(parts[0] ?? '', /rel="prev"/u)
  assert.doesNotMatch(parts.at(-1) ?? '', /rel="next"/u)
  assert.equal(new Set(parts.map((html) => /<title>.*?<\/title>/u.exec(html)?.[0])).size, parts.length)
})

test('a part that begins within a file or an article says so, and the counts of a file are given once', () => {
  assert.match(parts[1] ?? '', /<h2>[^<]*（续）<\/h2>/u)
  assert.match(parts.at(-1) ?? '', /<span class="row-group-kind">续<\/span>/u)
  assert.equal(parts.join('').match(/class="raw-file-summary"/gu)?.length, 2)
})

test('links from the parts, the issue and its articles lead to the part that contains the line', () => {
  const issue = issuePage(sampleFrame, parsed, { sameDay: [] })
  const articles = [0, 99, 399].map((article) => articlePage(sampleFrame, parsed, rawText, idOf(article)))
  const links = [
    ...parts.flatMap((html, index) => sourceLinks(html, paths[index] ?? '')),
    ...[issue, ...articles].flatMap((html) => sourceLinks(html, '')),
  ]
  assert.ok(links.some((link) => link.includes('/source/2/#')))
  assert.ok(links.some((link) => /#F2C\d+$/u.test(link)))
  assert.deepEqual(
    links.filter((link) => !targets.has(link)),
    [],
  )
})
