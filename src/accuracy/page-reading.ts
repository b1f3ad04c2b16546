/**
 * One page twice: what the archive made of it, and what it should have made.
 *
 * `dev-11.txt`, its text with every CRLF, its record, and its gold.
 */
import type { Article } from '#model/article.ts'
import type { Gold } from '#model/gold.ts'
import type { Issue } from '#model/issue.ts'
import { spansIn } from './spans-in.ts'

export interface PageReading {
  /** Raw file, as the record names it. */
  file: string
  /** Decoded, unmodified. */
  text: string
  /** Absent when the page could not be read or parsed. */
  issue: Issue | undefined
  gold: Gold
}

/** Articles of the record that have text on this page. */
export const articlesOn = ({ issue, file }: PageReading): Article[] =>
  (issue?.items ?? []).filter(({ sources }) => spansIn(sources, file).length > 0)
