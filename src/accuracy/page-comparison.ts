/**
 * One page twice: what the archive made of it, and what it should have made.
 *
 * `dev-11.txt`, its text with every CRLF, its record, and its gold.
 */
import type { Gold } from '#model/accuracy/gold.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Source, Span } from '#model/record/span.ts'

export interface PageComparison {
  /** Raw file, as the record names it. */
  file: string
  /** Decoded, unmodified. */
  text: string
  /** Absent when the page could not be read or parsed. */
  issue: Issue | undefined
  gold: Gold
}

/** The stretches of one raw file among all that an article was made of: page 1 of an article that jumps to page 2. */
export const spansIn = (sources: readonly Source[], file: string): Span[] =>
  sources.filter((source) => source.file === file).flatMap(({ spans }) => spans)

/** Articles of the record that have text on this page. */
export const articlesOn = ({ issue, file }: PageComparison): Article[] =>
  (issue?.items ?? []).filter(({ sources }) => spansIn(sources, file).length > 0)
