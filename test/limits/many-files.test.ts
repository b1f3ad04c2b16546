/** Many raw files of one newspaper and day take linear time, to assemble and to render. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import { fileMetadata } from '#assemble/file-metadata.ts'
import { planIssues } from '#assemble/plan-issues.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { parseIssue } from '#pipeline.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { articlePage } from '#render/pages/article-page.tsx'
import { issuePage } from '#render/pages/issue-page.tsx'
import { sourcePage } from '#render/pages/source-page.tsx'
import { sampleFrame } from '../render/sample-issue.ts'

const knowledge = await loadGoldenKnowledge()

const textOf = (head: string): string =>
  `衡阳日报\n\n${head}\n\n# 一件事的标题\n\n衡阳日报讯 （记者 张三）农民们走村入户，把政策送到家门口。\n\n又一段文字。\n`

function parse(text: string): string {
  const raw = { file: 'FILE', sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  return JSON.stringify(parseIssue(new VFile({ path: 'FILE', value: text, data: { raw } }), knowledge))
}

/** The records of so many files with the same text. */
const copies = (json: string, count: number): ParsedIssue[] =>
  Array.from({ length: count }, (_, index) =>
    JSON.parse(json.replaceAll('"FILE"', `"page${index}.txt"`).replaceAll('0'.repeat(64), `${index}`)),
  )

function buildPages(files: readonly ParsedIssue[], text: string): void {
  for (const plan of planIssues(files.map(({ issue }) => fileMetadata(issue)))) assert.ok(plan.id)
  const parsed = assembleIssue(files)
  const rawText = (): string => text
  for (const { id } of parsed.issue.items) articlePage(sampleFrame, parsed, rawText, id)
  issuePage(sampleFrame, parsed, { previous: undefined, next: undefined, sameDay: [] })
  sourcePage(sampleFrame, parsed, rawText)
}

/** Milliseconds of processor time. */
function timeToBuild(text: string, count: number): number {
  const files = copies(parse(text), count)
  const start = process.cpuUsage()
  buildPages(files, text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

for (const [name, head] of [
  ['without page numbers', '2022年9月5日 星期一'],
  ['with the same page number', '2022年9月5日 星期一\n\n第2版'],
] as const)
  test(`four times the files ${name} take at most six times the time`, () => {
    const text = textOf(head)
    const isLinear = (): boolean => timeToBuild(text, 600) < 6 * timeToBuild(text, 150)
    assert.ok([1, 2, 3].some(isLinear))
  })
