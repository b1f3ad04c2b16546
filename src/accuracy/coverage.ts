/**
 * Counts characters of a page that are missing in the record, and characters that occur twice.
 *
 * A character of 本报讯 that is in no article, no furniture and no unplaced text is lost.
 */
import type { Coverage } from '#model/accuracy/score.ts'
import type { Issue } from '#model/record/issue.ts'
import type { Span } from '#model/record/span.ts'
import { spansIn } from './page-comparison.ts'

const spansOf = (issue: Issue, file: string): Span[] => [
  ...issue.items.flatMap(({ sources }) => spansIn(sources, file)),
  ...issue.pages.filter(({ source }) => source.file === file).flatMap(({ furniture }) => furniture),
  ...issue.unplaced.flatMap(({ sources }) => spansIn(sources, file)),
]

/** Returns the coverage of one raw file in characters without white space; without a record all of them are lost. */
export function coverageOf(text: string, file: string, issue: Issue | undefined): Coverage {
  const uses = new Uint8Array(text.length)
  for (const [start, end] of issue ? spansOf(issue, file) : [])
    for (let index = start; index < end; index++) uses[index] = Math.min(2, (uses[index] ?? 0) + 1)
  const coverage = { all: 0, lost: 0, twice: 0 }
  for (let index = 0; index < text.length; index++) {
    if (uses[index] === 2) coverage.twice++
    if (/\s/u.test(text.charAt(index))) continue
    coverage.all++
    if (uses[index] === 0) coverage.lost++
  }
  return coverage
}
