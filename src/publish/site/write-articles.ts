/**
 * Writes the machine-readable files of every article: `article.txt` and `article.json`.
 *
 * They are written directly from the records, since Eleventy would need three times as many pages for them.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '#archive/archive.ts'
import { articleRecordPath, articleTextPath } from '#model/addresses/address.ts'
import type { Site } from '#model/content/site.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { articleRecord } from '#render/exports/article-record.ts'
import { articleText } from '#render/exports/article-text.ts'

function writeArticle(build: string, baseUrl: string, issue: Issue, article: Article): void {
  const text = join(build, decodeURIComponent(articleTextPath(issue, article.id)))
  const record = join(build, decodeURIComponent(articleRecordPath(issue, article.id)))
  mkdirSync(join(text, '..'), { recursive: true })
  writeFileSync(text, articleText(baseUrl, issue, article))
  writeFileSync(record, `${JSON.stringify(articleRecord(baseUrl, issue, article))}\n`)
}

/** Writes `article.txt` and `article.json` of every article into `build`. */
export function writeArticles(
  build: string,
  { summaries, load }: Pick<Archive, 'summaries' | 'load'>,
  { baseUrl }: Pick<Site, 'baseUrl'>,
): void {
  for (const { id } of summaries) {
    const { issue } = load(id)
    for (const article of issue.items) writeArticle(build, baseUrl, issue, article)
  }
}
