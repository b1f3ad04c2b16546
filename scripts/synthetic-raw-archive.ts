/**
 * Generates raw files for benchmarks: articles of the golden pages, combined into issues of about 10 KB, one per day from
 * 2000-01-01. Two of three issues have a masthead with a date (`2000年1月1日 星期六`); the third has only its file name.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { toIso } from '#model/calendar-day.ts'
import type { Knowledge } from '#model/content/knowledge.ts'
import { parseIssue } from '#pipeline.ts'
import { projectFolder } from '#publish/project-code.ts'
import { seededRandom } from './seeded-random.ts'

const folders = ['test/golden/seeds', 'test/golden/conventions', 'test/golden/kept-aside']

/** Minimum UTF-8 bytes of the articles of an issue. */
const issueBytes = 10_000

/** Day number of 2000-01-01. */
const firstDay = 10_957

const weekdays = '日一二三四五六'

/** Raw text of each article of a page, from its first to its last line. */
function articlesIn(path: string, knowledge: Knowledge): string[] {
  const text = readFileSync(path, 'utf8')
  const { items } = parseIssue(new VFile({ path, value: text }), knowledge).issue
  return items.map(({ sources: [source] }) =>
    text.slice(source?.spans[0]?.[0] ?? 0, source?.spans.at(-1)?.[1] ?? 0).trim(),
  )
}

const goldenPages = (): string[] =>
  folders
    .map((folder) => join(projectFolder, folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name)),
    )

function mastheadOf(number: number, name: string): string {
  const [year, month, day] = toIso(firstDay + number).split('-')
  const weekday = weekdays[(firstDay + number + 4) % 7]
  return `${name}\n\n${year}年${Number(month)}月${Number(day)}日 星期${weekday}\n\n第${10_000 + number}号\n\n今日八版`
}

function pageOf(number: number, articles: readonly string[], name: string): string {
  const random = seededRandom(number)
  const parts = number % 3 === 2 ? [] : [mastheadOf(number, name)]
  for (let bytes = 0; bytes < issueBytes; ) {
    const article = articles[Math.floor(random() * articles.length)] ?? ''
    parts.push(article)
    bytes += Buffer.byteLength(article)
  }
  return `${parts.join('\n\n\n')}\n`
}

/** Writes a content folder with the given number of issues, and the profiles and settings of the golden pages. */
export function writeSyntheticRawArchive(content: string, issues: number, knowledge: Knowledge): void {
  const articles = goldenPages().flatMap((path) => articlesIn(path, knowledge))
  const name = knowledge.profiles[0]?.name ?? ''
  mkdirSync(join(content, 'issues'), { recursive: true })
  cpSync(join(projectFolder, 'test/golden/publications'), join(content, 'publications'), { recursive: true })
  cpSync(join(projectFolder, 'test/golden/site.yaml'), join(content, 'site.yaml'))
  for (let number = 0; number < issues; number += 1) {
    const date = toIso(firstDay + number)
    mkdirSync(join(content, 'issues', date.slice(0, 4)), { recursive: true })
    writeFileSync(join(content, 'issues', date.slice(0, 4), `${date}.txt`), pageOf(number, articles, name))
  }
}
