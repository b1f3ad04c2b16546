/**
 * Generates an archive of any size for benchmarks from pieces of two to six characters of the raw text in
 * `test/golden/seeds`: eight articles of about 540 characters per issue, one issue per day.
 *
 * `该村农作物` and `9月22日` become `该村农9月22日作物`, which has at least as many different bigrams as real text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { summarize } from '#archive/summarize.ts'
import { toIso } from '#model/calendar-day.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { seededRandom } from './seeded-random.ts'

const articlesInIssue = 8
const paragraphsInArticle = 5
const paragraphLength = 100

/** Day number of 2000-01-01. */
const firstDay = 10_957

function textGeneratorOf(folder: string): (seed: number, length: number) => string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/\s+/gu, '')).join('')
  return (seed, length) => {
    const random = seededRandom(seed)
    let result = ''
    while (result.length < length) {
      const start = Math.floor(random() * text.length)
      result += text.slice(start, start + 2 + Math.floor(random() * 5))
    }
    return result
  }
}

type TextGenerator = ReturnType<typeof textGeneratorOf>

function articleOf(number: number, index: number, recombine: TextGenerator): Article {
  const seed = (number * articlesInIssue + index) * 100
  const paragraphs = Array.from({ length: paragraphsInArticle }, (_, at) =>
    recombine(seed + at, paragraphLength),
  )
  return {
    id: `01-${String(index + 10)}`,
    kind: 'news',
    headline: recombine(seed + 10, 20),
    subheads: [recombine(seed + 11, 10)],
    bylines: [{ role: '全媒体记者', name: recombine(seed + 12, 2).slice(0, 3) }],
    body: paragraphs.map((text) => ({ type: 'paragraph', text })),
    captions: [],
    sources: [],
  }
}

function issueOf(number: number, recombine: TextGenerator): Issue {
  const date = toIso(firstDay + number)
  return {
    schemaVersion: 1,
    id: `bench/${date}`,
    publication: { slug: 'bench', name: '测试报', evidence: { basis: 'assumed', clues: [] } },
    date: { value: date, evidence: { basis: 'inferred', clues: [] } },
    pages: [],
    items: Array.from({ length: articlesInIssue }, (_, index) => articleOf(number, index, recombine)),
    unplaced: [],
    messages: [],
  }
}

/**
 * Returns an archive with at least `articles` articles; each issue is generated again, identically, when it is loaded.
 *
 * @param folder folder of raw files from which the text is taken
 */
export function createSyntheticArchive(folder: string, articles: number) {
  const recombine = textGeneratorOf(folder)
  const count = Math.ceil(articles / articlesInIssue)
  const issueAt = (number: number): Issue => issueOf(number, recombine)
  const summaries = Array.from({ length: count }, (_, number) => {
    const issue = issueAt(number)
    return summarize({ issue, reading: [], texts: {} }, issue.id)
  })
  const numbers = new Map(summaries.map(({ id }, number) => [id, number]))
  return { summaries, load: (id: string): Issue => issueAt(numbers.get(id) ?? 0) }
}
