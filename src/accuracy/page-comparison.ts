/**
 * A page with its record and its gold.
 *
 * `dev-11.txt` (滨江日报), its text including every CRLF, its record, and its gold.
 */
import type { Gold } from '#model/accuracy/gold.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Source, Span } from '#model/record/span.ts'

export interface PageComparison {
  /** Raw file, with its name in the record. */
  file: string
  /** Decoded, unmodified text. */
  text: string
  /** Absent when the page could not be read or parsed. */
  issue: Issue | undefined
  gold: Gold
}

/** Returns the spans in one raw file; an article that continues on another page may have spans in two files. */
export const spansIn = (sources: readonly Source[], file: string): Span[] =>
  sources.filter((source) => source.file === file).flatMap(({ spans }) => spans)

/** Returns the articles of the record that have text on this page. */
export const articlesOn = ({ issue, file }: PageComparison): Article[] =>
  (issue?.items ?? []).filter(({ sources }) => spansIn(sources, file).length > 0)
