/**
 * An archive for search tests: the raw text of the five issues, four blocks per article, without the parser.
 *
 * Its fields contain typical newsprint: `1—6月`, `“三高四新”`, `87.5%`, column cuts, `JIUGUI LIQUOR`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { summarize } from '#archive/summarize.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'

const folder = join(import.meta.dirname, '../golden/seeds')

/** Dates of the issues in the order of their files; the last one has none. */
const days = ['2020-07-14', '2021-03-05', '2022-09-05', '2022-09-23']

function articleOf(blocks: readonly string[], index: number): Article {
  const [headline, ...texts] = blocks
  return {
    id: `01-${String(index + 10)}`,
    kind: 'news',
    ...(headline !== undefined && { headline }),
    subheads: [],
    bylines: [{ role: '全媒体记者', name: `张 三${index}` }],
    body: texts.map((text) => ({ type: 'paragraph', text })),
    captions: [{ text: `图为第${index}张`, credit: `李四${index} 摄` }],
    sources: [],
  }
}

function articlesOf(text: string): Article[] {
  const blocks = text.split(/\n\s*\n/u).filter((block) => block.trim() !== '')
  const count = Math.ceil(blocks.length / 4)
  return Array.from({ length: count }, (_, index) => articleOf(blocks.slice(index * 4, index * 4 + 4), index))
}

function issueOf(file: string, index: number): Issue {
  const date = days[index]
  const slug = index % 2 === 0 ? 'hyrb' : 'hywb'
  return {
    schemaVersion: 1,
    id: `${slug}/${date ?? `undated/${file}`}`,
    publication: { slug, name: `报纸${index}`, evidence: { basis: 'assumed', clues: [] } },
    ...(date && { date: { value: date, evidence: { basis: 'inferred', clues: [] } } }),
    pages: [],
    items: articlesOf(readFileSync(join(folder, file), 'utf8')),
    unplaced: index === 0 ? [{ text: '谁也没有归入文章的一行字', sources: [] }] : [],
    messages: [],
  }
}

export const issues = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map(issueOf)

export const searchSource = {
  client: '/assets/search-0a1b2c3d.js',
  summaries: issues.map((issue) => summarize({ issue, reading: [], texts: {} }, issue.id)),
  load: (id: string): Issue => {
    const issue = issues.find((one) => one.id === id)
    if (!issue) throw new RangeError(id)
    return issue
  },
}
